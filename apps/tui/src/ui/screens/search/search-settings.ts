import type { SearchConfig } from '@sweetspot/schema'
import { flagSetting, rateSetting, seedsSetting, stepsSetting } from '../../finding/number-settings.ts'
import { optimizerSetting, taskSetting } from '../../finding/run-settings.ts'
import type { Setting } from '../../finding/setting.ts'

/** The settings of a search that have a key and a word. */
export const searchSettings: readonly Setting<SearchConfig>[] = [
  taskSetting,
  optimizerSetting,
  rateSetting('from', 'the smallest rate of the first round'),
  rateSetting('to', 'the largest rate of the first round'),
  stepsSetting<SearchConfig>('steps', 'the steps of each run', {
    get: ({ run }) => run.steps,
    set: (config, steps) => ({ ...config, run: { ...config.run, steps } }),
    shown: (steps) => `${steps} steps`,
  }),
  seedsSetting,
  flagSetting('extend', 'whether it goes on by decades while the best rate sits on an edge'),
]
