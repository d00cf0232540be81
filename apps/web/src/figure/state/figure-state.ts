import type { ExperimentResult } from '@sweetspot/schema'
import { type Display, firstDisplay, type LinkProblem, notBegun, type RunState } from '@sweetspot/view'
import type { FigureSource } from './figure-source.ts'
import { ownSetting, type Setting } from './setting.ts'

/** Everything that a live figure shows; replaced, never changed. */
export interface FigureState extends Setting {
  /** Progress of the training under way or of the last one. */
  readonly run: RunState<ExperimentResult>
  /** Whether the reader asked for the training: then the curves are seen to grow. */
  readonly isAsked: boolean
  /** What came of the experiment; null before it is trained. */
  readonly result: ExperimentResult | null
  /** The latest result of the figure, perhaps of another experiment: drawn until there is a new one. */
  readonly latest: ExperimentResult | null
  /** Where the cursor stands; null is the end. */
  readonly step: number | null
  readonly isPlaying: boolean
  readonly display: Display
  /** Counts every change but the progress of a run: what a reader has done is drawn at once, progress when there is time. */
  readonly revision: number
  /** A link that cannot be opened as it is. */
  readonly problem: LinkProblem | null
}

/** A figure before anything has happened. */
export function initialState(figure: FigureSource): FigureState {
  return {
    ...ownSetting(figure.variants[0]!),
    run: notBegun,
    isAsked: false,
    result: null,
    latest: null,
    step: null,
    isPlaying: false,
    display: firstDisplay(figure.display),
    revision: 0,
    problem: null,
  }
}
