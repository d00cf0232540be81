import type { RunConfig } from '@sweetspot/schema'
import { formatRate } from '../../format/rate.ts'
import { optimizerLabels } from '../../words/optimizer-labels.ts'
import { type Bench, selectedRun } from '../bench/bench.ts'
import { parameterName } from './parameter-name.ts'

/** What is looked at in a few words: `pixel 11, unit 0 of digits under Adam (no bias correction) at 0.001`. */
export function microscopeText(bench: Bench, place: number): string {
  const { task, record } = selectedRun(bench)
  return `${parameterName(task, record.watch[place]!)} of ${runText(bench)}`
}

/** The run in hand in a few words: `digits under Adam at 0.001`. */
export function runText({ config, selected }: Bench): string {
  const { task, learningRate } = config.runs[selected]!
  const labels = optimizerLabels(config.runs.map(({ optimizer }) => optimizer))
  return `${task.name} under ${labels[selected]} at ${formatRate(learningRate)}`
}

/** Why an update is not worked through line by line. */
export function notWorkedText({ optimizer }: RunConfig, isKept: boolean): string {
  if (!isKept) return 'The step before this one was not kept: of a long run only a part is.'
  if (optimizer.name !== 'adam') return `These are the numbers of ${optimizer.name}: Adam’s formulas are not its own.`
  return 'These are not the plain formulas: weight decay, amsgrad, a moving momentum or infinite numbers come between.'
}
