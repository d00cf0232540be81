import type { Executor } from '@sweetspot/core'
import type { Pace } from '@sweetspot/view'
import type { Settings } from '../look/settings.ts'

/** What all screens work with. */
export interface Session {
  /** Runs jobs without keeping keys waiting. */
  readonly executor: Executor
  /** How often a screen that trains is drawn, and the clock. */
  readonly pace: Pace
  readonly settings: Settings
}
