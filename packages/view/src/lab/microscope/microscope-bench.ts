import { type ExperimentConfig, parameterCount, presetNamed, type RunConfig, type TaskConfig } from '@sweetspot/schema'
import { type Bench, benchOf, withRuns } from '../bench/bench.ts'
import { sharedSettings, withTask } from '../bench/edit-settings.ts'
import { overlayOf } from '../bench/overlay-of.ts'

/** Of the digits: weights of the first hidden unit behind a pixel in daily use, one that is rarely used, and one that never is. */
const pixels = [11, 40, 0]
/** Of other tasks the first few. */
const few = 4

/**
 * The runs of an experiment under the microscope: the first that keeps moments, and beside it the next that shares its task with it;
 * what was not watched yet is watched. Null for what is no set of runs.
 */
export function microscopeBench(experiment: ExperimentConfig): Bench | null {
  const overlay = overlayOf(experiment)
  if (overlay === null) return null
  const { runs } = overlay
  const at = Math.max(
    0,
    runs.findIndex(({ optimizer }) => 'beta2' in optimizer),
  )
  const first = runs[at]!
  const second = runs.slice(at + 1).find((run) => 'beta2' in run.optimizer && sharedOf(run) === sharedOf(first))
  const watch = first.record.watch.length > 0 ? first.record.watch : watchedFirst(first.task)
  const under = [first, ...(second ? [second] : [])].map((run) => ({ ...run, record: { ...run.record, watch } }))
  return withRuns(benchOf(overlay), under)
}

const sharedOf = (run: RunConfig): string =>
  JSON.stringify(Object.entries(run).filter(([key]) => sharedSettings.has(key) && key !== 'record'))

/** The parameters of a task that are watched before anybody chooses. */
function watchedFirst(task: TaskConfig): number[] {
  if (task.name === 'digits' && (task.hidden[0] ?? 0) > 0) return [...pixels]
  return Array.from({ length: Math.min(few, parameterCount(task)) }, (_, index) => index)
}

/**
 * The bench with another task for its runs, and of that the parameters that are watched first.
 *
 * @throws ConfigError where the schema forbids it
 */
export function withWatchedTask(bench: Bench, task: unknown): Bench {
  const moved = withTask(bench, task)
  const { runs } = moved.config
  return withRuns(
    moved,
    runs.map((run) => ({ ...run, record: { ...run.record, watch: watchedFirst(run.task) } })),
  )
}

/**
 * The bench with a changed run beside the first, which stays as it was, and the changed one in hand. What is changed again is the
 * changed one; changed back, it is gone.
 *
 * @throws ConfigError where the schema forbids the change
 */
export function withChanged(bench: Bench, change: (run: RunConfig) => object): Bench {
  const [first, second = first] = bench.config.runs as [RunConfig, RunConfig?]
  const next = withRuns(bench, [first, change(second) as RunConfig])
  const [own, changed] = next.config.runs
  return JSON.stringify(own) === JSON.stringify(changed)
    ? { ...withRuns(bench, [first]), selected: 0 }
    : { ...next, selected: 1 }
}

/** What lies under the microscope at first: Adam reads the digits at its usual rate. */
export function firstUnderMicroscope(): Bench {
  const run = presetNamed('moments').config as RunConfig
  return microscopeBench({ ...run, record: { ...run.record, watch: [] } })!
}
