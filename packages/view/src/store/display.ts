import type { AxisScale } from '../chart/chart.ts'
import type { PanelOptions } from '../panels/panel.ts'

/** How the reader wants the drawings; the cursor is apart. */
export interface Display {
  readonly yScale: AxisScale
  /** Null smooths noise and nothing else. */
  readonly smoothing: number | null
  /** Steps that the reader is willing to wait. */
  readonly budget: number
}

/** How something is drawn before the reader has chosen anything. */
export function firstDisplay({
  yScale = 'linear',
  smoothing,
}: Pick<PanelOptions, 'yScale' | 'smoothing'> = {}): Display {
  return { yScale, smoothing: smoothing ?? null, budget: 1000 }
}

/** The options of panels for a display and a cursor. */
export function panelOptions({ yScale, smoothing, budget }: Display, step: number | null): PanelOptions {
  return { yScale, budget, ...(smoothing !== null && { smoothing }), ...(step !== null && { step }) }
}
