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
import { formatCount } from '../../format/count.ts'
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

/** Why an experiment is more than anyone would want to begin by a slip of the hand; null where it is not. */
export function largeIssue(experiment: PlannedExperiment): ConfigIssue | null {
  const steps = Math.max(...runsOf(experiment).map((run) => run.steps))
  if (steps > limits.stepsFromLink) {
    const rule = `expected at most ${formatCount(limits.stepsFromLink)} unasked`
    return { path: 'steps', rule, given: formatCount(steps), remedy: limitText('stepsFromLink') }
  }
  const work = workOf(experiment)
  if (work <= limits.workFromLink) return null
  return { path: '', rule: 'expected less work', given: work.toPrecision(3), remedy: limitText('workFromLink') }
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
