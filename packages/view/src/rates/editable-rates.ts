import { type ExperimentConfig, limits, parseExperiment } from '@sweetspot/schema'
import type { PlannedExperiment } from '../store/plannable.ts'

/** One rate of an experiment that a reader can change. */
export interface EditableRate {
  readonly label: string
  readonly value: number
}

/** The rates of an experiment that can be changed, in the order of its config. */
export function editableRates(experiment: PlannedExperiment): readonly EditableRate[] {
  switch (experiment.kind) {
    case 'comparison':
      return experiment.learningRates.map((value, i) => ({ label: `Rate ${i + 1}`, value }))
    case 'overlay':
      return experiment.runs.map(({ learningRate }, i) => ({ label: `Rate of run ${i + 1}`, value: learningRate }))
    default:
      return [
        { label: 'From', value: experiment.from },
        { label: 'To', value: experiment.to },
      ]
  }
}

/**
 * The experiment with another rate in place of one.
 *
 * @throws ConfigError where the schema forbids it
 */
export function withRate(experiment: PlannedExperiment, index: number, value: number): ExperimentConfig {
  switch (experiment.kind) {
    case 'comparison':
      return parseExperiment({ ...experiment, learningRates: experiment.learningRates.with(index, value) })
    case 'overlay': {
      const run = { ...experiment.runs[index]!, learningRate: value }
      return parseExperiment({ ...experiment, runs: experiment.runs.with(index, run) })
    }
    default:
      return parseExperiment({ ...experiment, [index === 0 ? 'from' : 'to']: value })
  }
}

/** Most rates of one figure: more curves hide each other. */
const maxRates = Math.min(16, limits.runs)

/** Whether a rate can be added, or one taken away. */
export function rateRoom(experiment: PlannedExperiment): { readonly more: boolean; readonly fewer: boolean } {
  const count = experiment.kind === 'comparison' ? experiment.learningRates.length : 0
  return { more: count > 0 && count < maxRates, fewer: count > 1 }
}

/** The experiment without one of its rates. */
export function withoutRate(experiment: PlannedExperiment, index: number): ExperimentConfig {
  if (experiment.kind !== 'comparison') return experiment
  return parseExperiment({ ...experiment, learningRates: experiment.learningRates.toSpliced(index, 1) })
}

/** The experiment with a further rate after its last, the first of a list that it does not have yet. */
export function withOneMore(experiment: PlannedExperiment, candidates: readonly number[]): ExperimentConfig {
  if (experiment.kind !== 'comparison') return experiment
  const rates = experiment.learningRates
  const last = rates.at(-1)!
  const free = (rate: number) => !rates.includes(rate)
  const added = candidates.find((rate) => rate > last && free(rate)) ?? candidates.findLast(free)
  return added === undefined ? experiment : parseExperiment({ ...experiment, learningRates: [...rates, added] })
}
