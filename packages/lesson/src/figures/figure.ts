import type { ExperimentConfig } from '@sweetspot/schema'

/** What a figure draws of its result, in view's words: a panel each. */
export type PanelName =
  /** Loss against step, one curve a run. */
  | 'loss'
  /** Final loss against rate. */
  | 'bathtub'
  /** First parameter against step: how w jumps or creeps. */
  | 'position'
  /** Contours of a two-dimensional loss with the trajectories on them; for one dimension the curve with the points on it. */
  | 'surface'
  /** One run, row by row: step, w, gradient, move, new w, loss. */
  | 'worked-steps'
  /** Steps that each rate needs for a target, against the reader's budget. */
  | 'steps-needed'
  /** ‖g‖ against step. */
  | 'gradient-norm'
  /** ‖Δθ‖/‖θ‖ against step. */
  | 'update-ratio'
  /** Loss against rate on a ramp, raw and smoothed, with the picks of every rule. */
  | 'range-test'
  /** The check's sweep with the picks on it. */
  | 'range-check'
  /** g, m, v, m̂, v̂ of one watched parameter against step. */
  | 'moments'
  /** Effective rate of each watched parameter at a step. */
  | 'effective-rates'
  /** Rate as a fraction of its stability limit, against step. */
  | 'stability'
  /** Rate against step: what a schedule does. */
  | 'rate'

/** One setting of a figure's switch. */
export interface FigureVariant {
  /** Kebab-case, unique within the figure. */
  readonly id: string
  /** What the switch says: 'squared error'. */
  readonly label: string
  /** The experiment, defaults filled in; a fresh copy each time. */
  readonly experiment: ExperimentConfig
  /** Where this variant draws other panels than the figure. */
  readonly panels?: readonly PanelName[]
}

/** How a figure is first shown; the reader can change it. */
export interface FigureDisplay {
  /** Share of its own past in a drawn curve, in [0, 1): 0 shows the values as they were. By default only noise is smoothed. */
  readonly smoothing?: number
  /** Scale of the loss; linear when left out. */
  readonly yScale?: 'linear' | 'log'
}

/** A figure: an experiment, or a few to switch between, and what is drawn of it. */
export interface Figure {
  /** Kebab-case, unique in the course; also the address of its embed. */
  readonly id: string
  readonly chapter: number
  readonly panels: readonly PanelName[]
  readonly display?: FigureDisplay
  /** At least one; the first is shown first. */
  readonly variants: readonly FigureVariant[]
  /** What to look at, one sentence; the finding itself is generated from the result. */
  readonly look: string
}
