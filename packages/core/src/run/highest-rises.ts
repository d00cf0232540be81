import type { StepRecord } from '@sweetspot/schema'

/** Weight of the newest loss in the running level, and in the running distance from it. */
const weight = 0.1

/** The records of a run whose losses rise highest above the losses before them. */
export interface HighestRises {
  add(record: StepRecord): void
  /** The highest first. */
  records(): readonly StepRecord[]
}

/**
 * Keeps the `most` records that rise highest, the earlier of two alike, whatever else is thinned: spikes and losses that are not
 * finite. A rise is measured above a running mean of the losses, in running mean distances from it.
 */
export function createHighestRises(most: number): HighestRises {
  const rises = new Float64Array(most)
  const records: StepRecord[] = []
  let [level, distance] = [Number.NaN, 0]

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
      if (!(rise > (records.length < most ? 0 : rises[most - 1]!))) return
      // The lowest falls out where there is no more room.
      let place = Math.min(records.length, most - 1)
      for (; place > 0 && rises[place - 1]! < rise; place--) {
        rises[place] = rises[place - 1]!
        records[place] = records[place - 1]!
      }
      rises[place] = rise
      records[place] = record
    },
    records: () => records,
  }
}
