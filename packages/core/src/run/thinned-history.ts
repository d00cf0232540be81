import type { StepRecord } from '@sweetspot/schema'
import { createHighestRises } from './highest-rises.ts'
import type { History } from './history.ts'

/** What records carry at intervals of their own: a series that lost most of these would show little of what was asked for. */
const measuredAtTimes = ['probeLoss', 'validationLoss', 'sharpness'] as const

/** Records of a thinned run that are kept because their losses rise: so few that the others give the level. */
const mostRises = 64

/**
 * A series that keeps every second record, every fourth …, once there are `capacity`, whatever its loss: a series of peaks would
 * tell of another run. Beside these stay what was measured at intervals, the losses that rise highest, so that no spike is lost,
 * and the last `whole` records one by one, so that the end shows how a run moves.
 *
 * @param capacity at least 8
 */
export function createThinnedHistory(capacity: number, whole: number): History {
  const rises = createHighestRises(mostRises)
  /** What stands for each stretch of `stride` records, and for the one that is not full yet. */
  let kept: StepRecord[][] = []
  let standIns: StepRecord[] = []
  let seen = 0
  let count = 0
  let stride = 1
  let latest: StepRecord[] = []

  function keep(records: StepRecord[]): void {
    kept.push(records)
    count += records.length
  }

  function addEarly(record: StepRecord): void {
    if (seen === 0 || addsTo(standIns, record)) standIns.push(record)
    seen += 1
    if (seen < stride) return
    keep(standIns)
    standIns = []
    seen = 0
  }

  function thin(): void {
    const all = kept
    kept = []
    count = 0
    for (let i = 0; i < all.length; i += 2) {
      const one = all[i]!
      for (const record of all[i + 1] ?? []) if (addsTo(one, record)) one.push(record)
      keep(one)
    }
    stride *= 2
  }

  return {
    add(record) {
      rises.add(record)
      latest.push(record)
      // Twice as many at times: to take the first away at every step costs more than the step.
      if (latest.length < 2 * whole) return
      const early = latest.slice(0, whole)
      latest = latest.slice(whole)
      early.forEach(addEarly)
      while (count >= capacity) thin()
    },
    records() {
      const all = [...kept.flat(), ...standIns, ...latest]
      return [...new Set([...all, ...rises.records()])].sort((a, b) => a.step - b.step)
    },
  }
}

/** Whether a record carries a measurement that none of the others does. */
function addsTo(others: readonly StepRecord[], record: StepRecord): boolean {
  const { probeLoss, validationLoss, sharpness } = record
  // Most carry none, and are to cost nothing.
  if (probeLoss === undefined && validationLoss === undefined && sharpness === undefined) return false
  return measuredAtTimes.some((name) => record[name] !== undefined && others.every((one) => one[name] === undefined))
}
