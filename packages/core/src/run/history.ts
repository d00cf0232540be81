import type { StepRecord } from '@sweetspot/schema'
import { createHighestRises } from './highest-rises.ts'

/** A bounded series of records of a run of any length. */
export interface History {
  add(record: StepRecord): void
  /** The records kept, in order of step: all of a short run. */
  records(): StepRecord[]
}

/** What records carry at intervals of their own: a series that lost most of these would show little of what was asked for. */
const measuredAtTimes = ['probeLoss', 'validationLoss', 'sharpness'] as const

/** Records of a thinned run that are kept because their losses rise: so few that the others give the level. */
const mostRises = 64

/**
 * Keeps every record until there are `capacity`, then every second, every fourth …, whatever its loss: a series of peaks would tell
 * of another run. Beside these stay what was measured at intervals, the losses that rise highest, so that no spike is lost, and
 * the last `whole` records one by one, so that the end shows how a run moves.
 *
 * @param capacity at least 8
 */
export function createHistory(capacity = 4096, whole = 64): History {
  const rises = createHighestRises(mostRises)
  let kept: StepRecord[][] = []
  let count = 0
  let stride = 1
  let stretch: StepRecord[] = []
  let latest: StepRecord[] = []

  function keep(records: StepRecord[]): void {
    kept.push(records)
    count += records.length
  }

  function thin(): void {
    const all = kept
    kept = []
    count = 0
    for (let i = 0; i < all.length; i += 2) keep(standInsFor([...all[i]!, ...(all[i + 1] ?? [])]))
    stride *= 2
  }

  function addEarly(record: StepRecord): void {
    stretch.push(record)
    if (stretch.length < stride) return
    keep(standInsFor(stretch))
    stretch = []
    while (count >= capacity) thin()
  }

  return {
    add(record) {
      rises.add(record)
      latest.push(record)
      // Twice as many at times: to take the first away at every step costs more than the step.
      if (latest.length === 2 * whole) {
        latest.slice(0, whole).forEach(addEarly)
        latest = latest.slice(whole)
      }
    },
    records() {
      const all = [...kept.flat(), ...standInsFor(stretch), ...latest]
      return stride === 1 ? all : [...new Set([...all, ...rises.records()])].sort((a, b) => a.step - b.step)
    },
  }
}

/** What is kept of neighbouring records, in their order: the first, and the first with each measurement that it does not carry. */
function standInsFor(records: StepRecord[]): StepRecord[] {
  const [first] = records
  if (first === undefined) return []
  const measured = measuredAtTimes.flatMap((name) =>
    first[name] === undefined ? (records.find((record) => record[name] !== undefined) ?? []) : [],
  )
  return measured.length === 0 ? [first] : [...new Set([first, ...measured])].sort((a, b) => a.step - b.step)
}
