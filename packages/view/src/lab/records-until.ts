import type { StepRecord } from '@sweetspot/schema'

/** How many of the records, which rise by their steps, are of a step or of those before it; null is the last step. */
export function recordsUntil(records: readonly StepRecord[], step: number | null): number {
  if (step === null) return records.length
  let [low, high] = [0, records.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (records[middle]!.step <= step) low = middle + 1
    else high = middle
  }
  return low
}

/** The place of the latest record up to a step that carries something; −1 where none does, and null is the last step. */
export function latestUntil(
  records: readonly StepRecord[],
  step: number | null,
  carries: (record: StepRecord) => boolean,
): number {
  let at = recordsUntil(records, step) - 1
  while (at >= 0 && !carries(records[at]!)) at -= 1
  return at
}

/** The lowest finite loss of the first so many records; NaN where there is none. */
export function bestOf(records: readonly StepRecord[], count: number): number {
  let best = Number.POSITIVE_INFINITY
  for (let i = 0; i < count; i++) best = Math.min(best, finite(records[i]!.loss))
  return best === Number.POSITIVE_INFINITY ? Number.NaN : best
}

const finite = (loss: number): number => (Number.isFinite(loss) ? loss : Number.POSITIVE_INFINITY)
