import type { RangeTestConfig } from '@sweetspot/schema'
import { flagSetting, rateSetting, seedsSetting, stepsSetting } from '../../finding/number-settings.ts'
import { optimizerSetting, taskSetting } from '../../finding/run-settings.ts'
import type { Setting } from '../../finding/setting.ts'

/** The settings of a range test that have a key and a word. */
export const rangeTestSettings: readonly Setting<RangeTestConfig>[] = [
  taskSetting,
  optimizerSetting,
  rateSetting('from', 'the first rate of the ramp'),
  rateSetting('to', 'the last rate of the ramp'),
  stepsSetting<RangeTestConfig>('steps', 'the steps of the ramp', {
    get: ({ steps }) => steps,
    set: (config, steps) => ({ ...config, steps }),
    shown: (steps) => `${steps} steps`,
  }),
  seedsSetting,
  flagSetting('check', 'whether whole runs check the picks'),
  stepsSetting<RangeTestConfig>('run-steps', 'the steps of the whole runs that check', {
    get: ({ run }) => run.steps,
    set: (config, steps) => ({ ...config, run: { ...config.run, steps } }),
    shown: (steps) => `runs of ${steps}`,
    matters: ({ check }) => check,
  }),
]
