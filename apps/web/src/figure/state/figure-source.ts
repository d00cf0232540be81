import type { FigureDisplay } from '@sweetspot/lesson'
import type { PanelName } from '@sweetspot/schema'
import type { PlannedExperiment } from '@sweetspot/view'

/** One setting of a figure's switch, as the live figure needs it: plain data, sent with the page. */
export interface VariantSource {
  readonly id: string
  readonly label: string
  readonly panels: readonly PanelName[]
  readonly experiment: PlannedExperiment
  /** Hash of the experiment. */
  readonly hash: string
  /** The line for a terminal that gives the same bits: to find it, every preset is looked at, once, when the page is built. */
  readonly command: string | null
  /** Hash of the result's bits when the page was built. */
  readonly bits: string
  /** Whether it takes little enough to be trained unasked. */
  readonly isLight: boolean
}

/** A figure as plain data. */
export interface FigureSource {
  readonly id: string
  /** What to look at. */
  readonly look: string
  /** Address of the page that has it alone. */
  readonly embed: string
  /** How it is first shown. */
  readonly display?: FigureDisplay
  /** At least one; the first is shown first. */
  readonly variants: readonly VariantSource[]
}
