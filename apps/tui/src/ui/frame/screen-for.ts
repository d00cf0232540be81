import type { ExperimentConfig } from '@sweetspot/schema'
import type { ScreenName } from './screen.ts'

/** The screen that shows an experiment. */
export function screenFor({ kind }: ExperimentConfig): ScreenName {
  return kind === 'range-test' || kind === 'search' ? kind : 'lab'
}
