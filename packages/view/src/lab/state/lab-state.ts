import {
  type ConfigIssue,
  type ExperimentConfig,
  hashOf,
  limits,
  limitText,
  type PanelName,
  runsOf,
  workOf,
} from '@sweetspot/schema'
import { type ExperimentState, untrained } from '../../store/experiment-state.ts'
import { type PlannedExperiment, plannable } from '../../store/plannable.ts'
import { type Bench, benchOf } from '../bench/bench.ts'
import { overlayOf } from '../bench/overlay-of.ts'
import { openingPanels } from '../bench/records.ts'
import { type Timeline, timelineOf } from '../bench/timeline.ts'

/** What the lab shows: runs on the bench, or an experiment that is no set of runs. */
export type Subject =
  | { readonly kind: 'bench'; readonly bench: Bench }
  | { readonly kind: 'other'; readonly experiment: PlannedExperiment }

/** Everything that the lab shows; replaced, never changed. */
export interface LabState extends ExperimentState {
  readonly timeline: Timeline<Subject>
  /** The panels that were chosen; those that the runs do not record are not shown. */
  readonly panels: readonly PanelName[]
}

/** An experiment as the lab shows it. */
export function subjectOf(experiment: ExperimentConfig): Subject {
  const overlay = overlayOf(experiment)
  return overlay === null
    ? { kind: 'other', experiment: plannable(experiment) }
    : { kind: 'bench', bench: benchOf(overlay) }
}

/** The experiment that a subject is. */
export function experimentOf(subject: Subject): PlannedExperiment {
  return subject.kind === 'bench' ? subject.bench.config : subject.experiment
}

/** Whether two subjects are the same experiment. */
export function isSame(a: Subject, b: Subject): boolean {
  return hashOf(experimentOf(a)) === hashOf(experimentOf(b))
}

/** Whether an experiment is more work than anyone would want to begin by a slip of the hand. */
export function isLarge(experiment: PlannedExperiment): boolean {
  return (
    workOf(experiment) > limits.workFromLink || runsOf(experiment).some(({ steps }) => steps > limits.stepsFromLink)
  )
}

/** Why an experiment is not begun unasked. */
export function largeIssue(experiment: PlannedExperiment): ConfigIssue {
  return {
    path: '',
    rule: 'expected less work',
    given: workOf(experiment).toPrecision(3),
    remedy: limitText('workFromLink'),
  }
}

/** The panels with which a subject is opened. */
export function panelsWith(subject: Subject): readonly PanelName[] {
  if (subject.kind === 'bench') return openingPanels(subject.bench)
  const { experiment } = subject
  if (experiment.kind !== 'range-test') return ['bathtub']
  return experiment.check ? ['range-test', 'range-check'] : ['range-test']
}

/** The lab before anything has happened. */
export function initialState(first: ExperimentConfig): LabState {
  const subject = subjectOf(first)
  const experiment = experimentOf(subject)
  return {
    ...untrained(experiment, hashOf(experiment)),
    timeline: timelineOf(subject),
    panels: panelsWith(subject),
  }
}
