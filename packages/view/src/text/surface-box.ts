import type { Surface } from '../surface/surface.ts'
import type { ColorMode } from './color.ts'

/** Rows of a sheet on which a surface is drawn with its axes, and how. */
export interface SurfaceBox {
  readonly top: number
  readonly width: number
  readonly height: number
  readonly ascii: boolean
  readonly color: ColorMode
  /** What makes foreign text safe to print. */
  readonly safe: (text: string) => string
}

/** A surface as a chart without curves: its axes. */
export function chartOf({ title, summary, xAxis, yAxis }: Surface) {
  return {
    title,
    summary,
    series: [],
    xAxis: { ...xAxis, scale: 'linear' as const },
    yAxis: { ...yAxis, scale: 'linear' as const },
  }
}
