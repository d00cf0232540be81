import type { StepRecord } from '@sweetspot/schema'
import { formatCount } from '../format/count.ts'
import { formatShort } from '../format/short.ts'
import type { DrawnRun } from '../models/drawn-runs.ts'
import { capitalised } from './capitalised.ts'
import { endLevel } from './levels.ts'

/** Runs of which a sentence can speak one by one. */
const mostRuns = 3

const stabilityAt = ({ stability }: StepRecord): number | undefined => stability

/** How the runs stand to the limit of their rate, as one sentence; null where none measured it. */
export function stabilityFinding(runs: readonly DrawnRun[]): string | null {
  const measured = runs.flatMap(({ run: { records }, label }) => {
    const known = records.filter((record) => record.stability !== undefined)
    return known.length === 0 ? [] : [{ label, known, records }]
  })
  if (measured.length === 0) return null
  const parts = measured
    .slice(0, mostRuns)
    .map(({ label, known, records }) => `${measured.length > 1 ? label : 'The rate'} ${wayOf(known, records)}`)
  return capitalised(`${parts.join('; ')}.`)
}

function wayOf(known: readonly StepRecord[], records: readonly StepRecord[]): string {
  const first = known[0]!.stability!
  const reached = known.find(({ stability }) => stability! >= 1)
  const broken = records.find(({ loss }) => !Number.isFinite(loss))
  const level = endLevel(known, stabilityAt)
  const end =
    broken !== undefined
      ? ` and leaves the finite numbers at step ${formatCount(broken.step)}`
      : level === null
        ? ''
        : ` and ends at ${formatShort(level)} of it`
  if (first >= 1) return `starts at ${formatShort(first)} times its limit${end}`
  if (reached === undefined) return `stays below its limit${end}`
  return `reaches its limit at step ${formatCount(reached.step)}${end}`
}
