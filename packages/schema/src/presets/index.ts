import { ConfigError } from '../errors/config-error.ts'
import { given } from '../errors/given.ts'
import { didYouMean } from '../errors/remedy.ts'
import { adaptivePresets } from './adaptive.ts'
import { edgePresets } from './edge.ts'
import { findingPresets } from './finding.ts'
import { flagshipPresets } from './flagship.ts'
import type { Preset } from './preset.ts'
import { schedulePresets } from './schedules.ts'
import { sensitivityPresets } from './sensitivity.ts'
import { taskPresets } from './tasks.ts'
import { tooLargePresets } from './too-large.ts'

export type { Preset } from './preset.ts'

/** Every named experiment: the tasks first, then the lesson in its order. */
export const presets: Readonly<Record<string, Preset>> = Object.fromEntries(
  [
    ...taskPresets,
    ...tooLargePresets,
    ...flagshipPresets,
    ...findingPresets,
    ...adaptivePresets,
    ...sensitivityPresets,
    ...edgePresets,
    ...schedulePresets,
  ].map((preset) => [preset.name, preset]),
)

/**
 * The named experiment.
 *
 * @throws ConfigError with the nearest name
 */
export function presetNamed(name: string): Preset {
  if (Object.hasOwn(presets, name)) return presets[name]!
  const names = Object.keys(presets)
  const remedy = didYouMean(name, names) || `Presets are ${names.join(', ')}.`
  throw new ConfigError([{ path: 'preset', rule: 'is not a preset', given: given(name), remedy }])
}
