import { ConfigError, limits } from '@sweetspot/schema'
import { type Bench, hasRoom, type LabState, type LabStore, problemText, selectedRun } from '@sweetspot/view/lab'
import { keepingCursor } from './keeping-cursor.ts'

/** Why another run finds no room. */
const noRoom = `There is room for ${limits.overlaidRuns} runs: remove one first (x).`

/** The runs on the bench; null where the lab shows an experiment that is no set of runs. */
export function benchIn({ timeline: { present } }: LabState): Bench | null {
  return present.kind === 'bench' ? present.bench : null
}

/**
 * Puts a changed bench in the place of this one; the cursor stays. Changes of the same thing in a row are one step of the past.
 * What it returns is what the schema has against it, or null.
 */
export function changeBench(store: LabStore, change: (bench: Bench) => Bench, thing?: string): string | null {
  const bench = benchIn(store.get())
  if (bench === null) return 'There are no runs here to change.'
  try {
    const next = change(bench)
    if (next !== bench) keepingCursor(store, () => store.edit(next, thing))
    return null
  } catch (error) {
    if (error instanceof ConfigError) return problemText(error)
    throw error
  }
}

/** Changes only what is in hand or drawn. */
export function lookAt(store: LabStore, change: (bench: Bench) => Bench): void {
  const bench = benchIn(store.get())
  if (bench !== null) store.look(change(bench))
}

/** The step from which on a change of the rate counts: the cursor's where it stands inside the run in hand, else null for its start. */
export function stepOfChange(bench: Bench, step: number | null): number | null {
  return step !== null && step > 0 && step < selectedRun(bench).steps ? step : null
}

/** Whether another run finds room, in words where it does not. */
export const roomProblem = (bench: Bench): string | null => (hasRoom(bench) ? null : noRoom)
