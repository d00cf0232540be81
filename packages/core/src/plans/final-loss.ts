import { median } from '../numeric/quantile.ts'
import type { JobResult } from '../run/job.ts'

/** Full training loss after the last update; Infinity where the run left the finite numbers, whatever was left behind. */
export function finalLossOf({ outcome, final }: JobResult): number {
  return outcome.kind === 'diverged' || Number.isNaN(final.loss) ? Number.POSITIVE_INFINITY : final.loss
}

/** Median, smallest and largest of a quantity over the seeds of one rate. */
export function spreadOf(results: readonly JobResult[], quantity: (result: JobResult) => number) {
  const values = results.map(quantity)
  return { median: median(values), min: Math.min(...values), max: Math.max(...values) }
}

/** The run whose final loss is the median over the seeds (the larger of the middle two). */
export function medianRun(results: readonly JobResult[]): JobResult {
  const sorted = [...results].sort((a, b) => finalLossOf(a) - finalLossOf(b) || 0)
  return sorted[Math.floor(sorted.length / 2)]!
}
