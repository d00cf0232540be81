import { formatCount, formatRate, plural } from '@sweetspot/view'
import type { PlannedExperiment } from './plan-of.ts'

/** What an experiment does, as a sentence, and what its button says. */
export interface Description {
  readonly sentence: string
  readonly button: string
}

/** An experiment in words, from its config alone. */
export function describe(experiment: PlannedExperiment): Description {
  const { task, optimizer, steps } = experiment.run
  const seeds = experiment.seeds.length > 1 ? `, each from ${plural(experiment.seeds.length, 'start')}` : ''
  switch (experiment.kind) {
    case 'comparison': {
      const { learningRates: rates, optimizers } = experiment
      const names = optimizers.length > 0 ? optimizers.map(({ name }) => name).join(', ') : optimizer.name
      const range =
        rates.length > 1
          ? `each of ${plural(rates.length, 'rate')} from ${formatRate(Math.min(...rates))} to ${formatRate(Math.max(...rates))}`
          : `rate ${formatRate(rates[0]!)}`
      return {
        sentence: `Task ${task.name}, optimizer ${names}: ${formatCount(steps)} steps at ${range}${seeds}. Same start, same batches; only the rate differs.`,
        button: `Run ${plural(rates.length, 'rate')}`,
      }
    }
    case 'range-test': {
      const { from, to, steps: ramp } = experiment
      return {
        sentence: `Task ${task.name}, optimizer ${optimizer.name}: the rate grows from ${formatRate(from)} to ${formatRate(to)} in ${formatCount(ramp)} steps${seeds}.`,
        button: 'Run the range test',
      }
    }
    case 'search': {
      const { from, to } = experiment
      return {
        sentence: `Task ${task.name}, optimizer ${optimizer.name}: the best rate is searched between ${formatRate(from)} and ${formatRate(to)}, ${formatCount(steps)} steps a run${seeds}.`,
        button: 'Search the best rate',
      }
    }
  }
}
