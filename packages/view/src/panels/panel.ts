import type { ExperimentResult, PanelName } from '@sweetspot/schema'
import type { AxisScale, Chart } from '../chart/chart.ts'
import type { Surface } from '../surface/surface.ts'
import type { Table } from '../table/table.ts'

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
