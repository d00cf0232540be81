import { ConfigError } from '../errors/config-error.ts'
import { grouped } from '../errors/grouped.ts'
import type { ExperimentConfig } from '../experiments/index.ts'
import { limits, limitText } from '../limits.ts'
import { workOf } from './work.ts'

/**
 * Nothing, where an experiment from a stranger's link is small enough to run unasked.
 *
 * @throws ConfigError that names the limit
 */
export function checkLinkLimits(experiment: ExperimentConfig): void {
  for (const [path, steps] of stepsOf(experiment)) {
    if (steps <= limits.stepsFromLink) continue
    const rule = `expected at most ${grouped(limits.stepsFromLink)} steps from a link`
    throw new ConfigError([{ path, rule, given: String(steps), remedy: limitText('stepsFromLink') }])
  }
  const work = workOf(experiment)
  if (work > limits.workFromLink) {
    const rule = `expected at most ${grouped(limits.workFromLink)} of work from a link`
    throw new ConfigError([{ path: '', rule, given: work.toPrecision(3), remedy: limitText('workFromLink') }])
  }
}

function stepsOf(experiment: ExperimentConfig): [path: string, steps: number][] {
  if (experiment.kind === 'run') return [['steps', experiment.steps]]
  if (experiment.kind === 'overlay') return experiment.runs.map(({ steps }, i) => [`runs[${i}].steps`, steps])
  const own: [string, number][] = [['run.steps', experiment.run.steps]]
  if (experiment.kind === 'range-test') own.push(['startStep', experiment.startStep], ['steps', experiment.steps])
  return own
}
