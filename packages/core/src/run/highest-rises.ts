import type { StepRecord } from '@sweetspot/schema'

/** Weight of the newest loss in the running level, and in the running distance from it. */
const weight = 0.1

/** The records of a run whose losses rise highest above the losses before them. */
export interface HighestRises {
  add(record: StepRecord): void
  /** In no order. */
  records(): Iterable<StepRecord>
}

/**
 * Keeps the `most` records that rise highest, the earlier of two alike, whatever else is thinned: spikes and losses that are not
 * finite. A rise is measured above a running mean of the losses, in running mean distances from it.
 */
export function createHighestRises(most: number): HighestRises {
  const rises = new Map<StepRecord, number>()
  let [level, distance] = [Number.NaN, 0]
  let least = 0

  function riseOf(loss: number): number {
    if (!Number.isFinite(loss)) return Number.POSITIVE_INFINITY
    if (Number.isNaN(level)) level = loss
    const above = loss - level
    const rise = above > 0 ? above / distance : 0
    level += weight * above
    distance += weight * (Math.abs(above) - distance)
    return rise
  }

  return {
    add(record) {
      const rise = riseOf(record.loss)
      if (!(rise > least)) return
      rises.set(record, rise)
      if (rises.size <= most) return
      const [lowest] = [...rises].reduce((low, one) => (one[1] <= low[1] ? one : low))
      rises.delete(lowest)
      least = Math.min(...rises.values())
    },
    records: () => rises.keys(),
  }
}
