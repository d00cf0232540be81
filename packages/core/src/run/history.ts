import type { StepRecord } from '@sweetspot/schema'

/** A bounded series of records of a run of any length. */
export interface History {
  add(record: StepRecord): void
  /** The records kept, in order of step: all of a short run. */
  records(): StepRecord[]
}

/**
 * Keeps every record until `capacity` is reached, then every second, every fourth …; of each stretch that is thinned the
 * record with the largest loss stays, so that no spike is lost, and the last record is always there.
 */
export function createHistory(capacity = 4096): History {
  let kept: StepRecord[] = []
  let stride = 1
  let stretch: StepRecord[] = []
  let last: StepRecord | undefined

  /** The record with the largest loss of a stretch; a non-finite loss counts as the largest. */
  function peak(records: readonly StepRecord[]): StepRecord {
    return records.reduce((top, record) => (record.loss <= top.loss || !Number.isFinite(top.loss) ? top : record))
  }

  return {
    add(record) {
      last = record
      stretch.push(record)
      if (stretch.length < stride) return
      kept.push(peak(stretch))
      stretch = []
      if (kept.length < capacity) return
      const [first, ...rest] = kept
      kept = [first!]
      for (let i = 0; i < rest.length; i += 2) kept.push(peak(rest.slice(i, i + 2)))
      stride *= 2
    },
    records() {
      const all = stretch.length > 1 ? [...kept, peak(stretch)] : [...kept]
      return last === undefined || all.at(-1) === last ? all : [...all, last]
    },
  }
}
