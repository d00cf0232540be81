import type { ExperimentResult } from '@sweetspot/schema'
import type { LinkProblem } from '../link/read-link.ts'
import { type Display, firstDisplay } from './display.ts'
import type { PlannedExperiment } from './plannable.ts'
import { notBegun, type RunState } from './run-store.ts'

/** What is seen of an experiment that is trained and drawn, whatever shows it; replaced, never changed. */
export interface ExperimentState {
  /** The experiment that runs or ran, with its hash. */
  readonly experiment: PlannedExperiment
  readonly hash: string
  /** Progress of the training under way or of the last one. */
  readonly run: RunState<ExperimentResult>
  /** What came of the experiment; null before it is trained. */
  readonly result: ExperimentResult | null
  /** The latest result, perhaps of another experiment: drawn until there is something new. */
  readonly latest: ExperimentResult | null
  /** Where the cursor stands; null is the end. */
  readonly step: number | null
  readonly isPlaying: boolean
  readonly display: Display
  /** Counts every change but the progress of a run: what was done is drawn at once, progress when there is time. */
  readonly revision: number
  /** A link that cannot be opened as it is, or an experiment that is large enough to ask first. */
  readonly problem: LinkProblem | null
}

/** An experiment of which nothing has happened. */
export function untrained(
  experiment: PlannedExperiment,
  hash: string,
  display: Display = firstDisplay(),
): ExperimentState {
  return {
    experiment,
    hash,
    run: notBegun,
    result: null,
    latest: null,
    step: null,
    isPlaying: false,
    display,
    revision: 0,
    problem: null,
  }
}
