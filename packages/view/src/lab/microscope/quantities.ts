import type { StepRecord, WatchedRecord } from '@sweetspot/schema'
import { latestUntil } from '../records-until.ts'
import { labelOf } from '../setup/label-of.ts'

/** One number of a watched parameter at a step. */
export interface Quantity {
  readonly key: string
  /** Its symbol, and its name for those who hear it. */
  readonly title: string
  readonly name: string
  /** The column with the highest number goes first where room is short. */
  readonly priority: number
  of(watched: WatchedRecord, place: number): number | undefined
}

const words: Readonly<Record<string, readonly [title: string, name: string, priority: number]>> = {
  m: ['m', 'first moment', 2],
  v: ['v', 'second moment', 3],
  mHat: ['m̂', 'corrected first moment', 1],
  vHat: ['v̂', 'corrected second moment', 1],
  effectiveRate: ['eff. rate', 'effective rate', 0],
}

/** The numbers of each parameter, in the order in which an update makes them: gradient, what the optimizer remembers, update, value. */
export function quantitiesOf(watched: WatchedRecord): readonly Quantity[] {
  return [
    { key: 'g', title: 'g', name: 'gradient', priority: 0, of: ({ grads }, place) => grads[place] },
    ...Object.keys(watched.state).map((key): Quantity => {
      const [title, name, priority] = words[key] ?? [labelOf(key), labelOf(key), 2]
      return { key, title, name, priority, of: ({ state }, place) => state[key]?.[place] }
    }),
    { key: 'update', title: 'update', name: 'update', priority: 0, of: ({ updates }, place) => updates[place] },
    { key: 'w', title: 'w', name: 'value before it', priority: 1, of: ({ params }, place) => params[place] },
  ]
}

/** What is known of watched parameters at a step. */
export interface Looked {
  readonly record: StepRecord
  readonly watched: WatchedRecord
  /** At the step before; null at the first, undefined where that record was not kept. */
  readonly before: WatchedRecord | null | undefined
  /** At the step after; undefined where there is none. */
  readonly after: WatchedRecord | undefined
}

/** The latest look at watched parameters up to a step, null for the last; null where there was none. */
export function lookedAt(records: readonly StepRecord[], step: number | null): Looked | null {
  const at = latestUntil(records, step, ({ watched }) => watched !== undefined)
  const record = records[at]
  if (record?.watched === undefined) return null
  const near = (by: 1 | -1) => {
    const other = records[at + by]
    return other?.step === record.step + by ? other.watched : undefined
  }
  return { record, watched: record.watched, before: record.step === 0 ? null : near(-1), after: near(1) }
}
