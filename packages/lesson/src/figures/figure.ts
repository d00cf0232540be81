import type { ExperimentConfig, PanelName } from '@sweetspot/schema'

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
