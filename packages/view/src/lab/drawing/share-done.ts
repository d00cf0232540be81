import type { DrawnResult } from './drawn-result.ts'

/** How much of the work on a bench is done, from 0 to 1: a run that ended early has no more to do. */
export function shareDone({ result, records, ended }: DrawnResult): number {
  const { runs } = result.config
  const all = runs.reduce((sum, { steps }) => sum + steps, 0)
  const done = runs.reduce((sum, { steps }, i) => sum + (ended[i] ? steps : (records[i]?.at(-1)?.step ?? -1) + 1), 0)
  return done / all
}
