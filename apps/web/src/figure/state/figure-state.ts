import { type ExperimentState, firstDisplay, untrained } from '@sweetspot/view'
import type { FigureSource } from './figure-source.ts'
import { ownSetting, type Setting } from './setting.ts'

/** Everything that a live figure shows; replaced, never changed. */
export interface FigureState extends Setting, ExperimentState {
  /** Whether the curves are seen to grow with the training, as they are where the reader asked for it. */
  readonly isGrowing: boolean
}

/** A figure before anything has happened. */
export function initialState(figure: FigureSource): FigureState {
  const setting = ownSetting(figure.variants[0]!)
  return { ...untrained(setting.experiment, setting.hash, firstDisplay(figure.display)), ...setting, isGrowing: false }
}
