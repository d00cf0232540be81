import type { StepRecord } from '@sweetspot/schema'
import type { DrawnRun } from '../models/drawn-runs.ts'

/** The part of a run whose median is its level at the end. */
const lastPart = 0.1

/** Where a quantity ends up in the runs, smallest and largest: `… from 0.85 (0.01) to 1.3 (1e-5).` */
export function levelsFinding(
  runs: readonly DrawnRun[],
  quantity: (record: StepRecord) => number | undefined,
  words: string,
  format: (value: number) => string,
): string {
  const levels = runs
    .flatMap(({ run, label }) => {
      const level = endLevel(run.records, quantity)
      return level === null ? [] : [{ label, level }]
    })
    .toSorted((a, b) => a.level - b.level)
  const [low, high] = [levels[0], levels.at(-1)]
  if (!low || !high) return 'No run kept finite values to the end.'
  if (levels.length === 1) return `${words} ${format(low.level)}.`
  return `${words} ${format(low.level)} (${low.label}) to ${format(high.level)} (${high.label}).`
}

/** Median of the last tenth of a quantity; null where it is not there or not finite. */
export function endLevel(
  records: readonly StepRecord[],
  quantity: (record: StepRecord) => number | undefined,
): number | null {
  const values = records.flatMap((record) => quantity(record) ?? [])
  const end = values.slice(-Math.max(1, Math.ceil(values.length * lastPart))).toSorted((a, b) => a - b)
  const middle = end[Math.floor(end.length / 2)]
  return middle === undefined || !end.every(Number.isFinite) ? null : middle
}
