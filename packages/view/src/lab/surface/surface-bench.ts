import { surfaceOf } from '@sweetspot/core'
import type { ExperimentConfig } from '@sweetspot/schema'
import { type Bench, benchOf } from '../bench/bench.ts'
import { withSetting } from '../bench/edit-settings.ts'
import { overlayOf } from '../bench/overlay-of.ts'
import { recording } from '../bench/records.ts'

/** The runs of an experiment as ways over their surface; null where they have none, or are more than can be laid over one another. */
export function surfaceBench(experiment: ExperimentConfig): Bench | null {
  const overlay = overlayOf(experiment)
  if (overlay === null || overlay.runs.some(({ task }) => surfaceOf(task) === null)) return null
  return recording(benchOf(overlay), 'surface')
}

/** Moves to each edge of the window that a start needs. */
const movesAcross = 40

/**
 * The bench with all runs starting elsewhere: so many fortieths of the window further right and up.
 *
 * @throws ConfigError where the schema forbids it
 */
export function withStartMoved(bench: Bench, moves: { readonly right: number; readonly up: number }): Bench {
  const { task } = bench.config.runs[0]!
  const surface = surfaceOf(task)
  if (surface === null || !('start' in task)) return bench
  const by = [moves.right, moves.up]
  const { x, y } = surface.window
  const start = task.start.map((value, i) => {
    const [low, high] = [x, y][i]!
    // Without what binary fractions add.
    return Number((value + (by[i]! * (high - low)) / movesAcross).toPrecision(6))
  })
  return withSetting(bench, ['task', 'start'], start)
}
