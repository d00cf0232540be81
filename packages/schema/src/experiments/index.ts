import { z } from 'zod'
import { comparisonConfig } from './comparison.ts'
import { overlayConfig } from './overlay.ts'
import { rangeTestConfig } from './range-test.ts'
import { runConfig } from './run.ts'
import { searchConfig } from './search.ts'

/** Every kind of experiment, by the word in its `kind`. */
export const experiments = {
  run: runConfig,
  comparison: comparisonConfig,
  overlay: overlayConfig,
  'range-test': rangeTestConfig,
  search: searchConfig,
} as const

export const experimentConfig = z.discriminatedUnion('kind', [
  runConfig,
  comparisonConfig,
  overlayConfig,
  rangeTestConfig,
  searchConfig,
])

export type ExperimentConfig = z.output<typeof experimentConfig>
export type ExperimentInput = z.input<typeof experimentConfig>
export type ExperimentKind = ExperimentConfig['kind']
