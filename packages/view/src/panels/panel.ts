import type { ExperimentResult } from '@sweetspot/schema'
import type { AxisScale, Chart } from '../chart/chart.ts'
import type { Surface } from '../surface/surface.ts'
import type { Table } from '../table/table.ts'

/** What can be drawn of a result. */
export type PanelName =
  /** Loss against step, one curve a run. */
  | 'loss'
  /** Final loss against rate. */
  | 'bathtub'
  /** First parameter against step: how w jumps or creeps. */
  | 'position'
  /** Contours of a two-dimensional loss with the trajectories on them; for one dimension the curve with the leaps on it. */
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

/** A drawing or a table of a result, ready for any renderer. */
export type Panel =
  | { readonly kind: 'chart'; readonly name: PanelName; readonly chart: Chart }
  | { readonly kind: 'surface'; readonly name: PanelName; readonly surface: Surface }
  | { readonly kind: 'table'; readonly name: PanelName; readonly title: string; readonly table: Table }

/** How panels are drawn. */
export interface PanelOptions {
  /** Cursor: curves are shown up to this step; all of them when left out. The axes are those of the whole run. */
  readonly step?: number
  /** Share of its own past in a drawn curve, in [0, 1); 0 shows the values as they were. By default only noise is smoothed. */
  readonly smoothing?: number
  /** Scale of the loss; linear when left out. */
  readonly yScale?: AxisScale
  /** Steps that the reader is willing to wait. */
  readonly budget?: number
}

/** Draws one panel of a result, or says plainly why it cannot: never throws. */
export type DrawPanel = (result: ExperimentResult, options: PanelOptions) => readonly Panel[]
