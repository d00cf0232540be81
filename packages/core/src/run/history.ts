import type { StepRecord } from '@sweetspot/schema'
import { createThinnedHistory } from './thinned-history.ts'

/** A bounded series of records of a run of any length. */
export interface History {
  add(record: StepRecord): void
  /** The records kept, in order of step: all of a short run. */
  records(): StepRecord[]
}

/** Keeps every record until there are `capacity`; a longer run is thinned, but for its last `whole` records. */
export function createHistory(capacity = 4096, whole = 64): History {
  let all: StepRecord[] = []
  let thinned: History | null = null
  return {
    add(record) {
      if (thinned !== null) thinned.add(record)
      else if (all.push(record) >= capacity) {
        thinned = createThinnedHistory(capacity, whole)
        all.forEach(thinned.add)
        all = []
      }
    },
    records: () => thinned?.records() ?? [...all],
  }
}
