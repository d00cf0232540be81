import type { ComparisonResult, RunResult, Sweep, SweepRow } from '@sweetspot/schema'

/** The row of a sweep at a rate that the figure's config names. */
export function rowAt({ rows }: Sweep, learningRate: number): SweepRow {
  return found(rows, ({ learningRate: rate }) => rate === learningRate, learningRate)
}

/** The run of a comparison's first seed at a rate that the figure's config names. */
export function runAt({ runs }: ComparisonResult, learningRate: number): RunResult {
  return found(runs, ({ config }) => config.learningRate === learningRate, learningRate)
}

/** The only sweep of a comparison of one optimizer. */
export function sweepOf({ sweeps: [sweep] }: ComparisonResult): Sweep {
  if (sweep === undefined) throw new Error('The comparison has no sweep.')
  return sweep
}

function found<T>(items: readonly T[], is: (item: T) => boolean, learningRate: number): T {
  const item = items.find(is)
  if (item === undefined) throw new Error(`The result has no rate ${learningRate}.`)
  return item
}
