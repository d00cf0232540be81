import type { RunConfig, RunInput } from '@sweetspot/schema'
import { type Bench, withRuns } from './bench.ts'
import { panelsFor, recording } from './records.ts'

/** Where a setting lives in a run, such as `['schedule', 'parts', 0, 'steps']`. */
export type SettingPath = readonly (string | number)[]

/** The settings that say what is trained and for how long: curves compare only where these are the same. */
export const sharedSettings: ReadonlySet<string> = new Set(['task', 'steps', 'seed', 'stop', 'whenNonFinite', 'record'])

/** The value at a path of a run. */
export function settingAt(run: RunConfig, path: SettingPath): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<string | number, unknown> | undefined)?.[key], run)
}

/**
 * The bench with another task for every run, its ways recorded where it is a surface: what was recorded of the parameters of the
 * task before means nothing for another.
 *
 * @throws ConfigError where the schema forbids it
 */
export function withTask(bench: Bench, task: unknown): Bench {
  const runs = bench.config.runs.map((run) => ({ ...run, task, record: { ...run.record, params: 'none', watch: [] } }))
  const moved = withRuns(bench, runs as RunInput[])
  return panelsFor(moved).includes('surface') ? recording(moved, 'surface') : moved
}

/**
 * The bench with another value for a setting: of every run where they share it, else of the run in hand.
 *
 * @throws ConfigError with path and remedy where the schema forbids it
 */
export function withSetting(bench: Bench, path: SettingPath, value: unknown): Bench {
  if (path.length === 1 && path[0] === 'task') return withTask(bench, value)
  const isShared = sharedSettings.has(String(path[0]))
  const runs = bench.config.runs.map((run, i) => (isShared || i === bench.selected ? changed(run, path, value) : run))
  return withRuns(bench, runs as RunInput[])
}

/** Whether the runs differ in a setting. */
export function differsIn({ config }: Bench, path: SettingPath): boolean {
  return new Set(config.runs.map((run) => JSON.stringify(settingAt(run, path)))).size > 1
}

/** The bench with a setting of the run in hand in every other run, too. */
export function spreadSetting(bench: Bench, key: keyof RunConfig): Bench {
  const own = bench.config.runs[bench.selected]!
  return withRuns(
    bench,
    bench.config.runs.map((run) => ({ ...run, [key]: own[key] })),
  )
}

/** A copy with another value at a path; undefined takes the setting away, so that its default or what it follows from stands. */
function changed(holder: unknown, [key, ...rest]: SettingPath, value: unknown): unknown {
  if (key === undefined) return value
  if (Array.isArray(holder)) return holder.with(key as number, changed(holder[key as number], rest, value))
  const { [key]: own, ...others } = holder as Record<string | number, unknown>
  const next = changed(own, rest, value)
  return next === undefined ? others : { ...(holder as object), [key]: next }
}
