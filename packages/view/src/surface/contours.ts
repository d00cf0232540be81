import type { Surface } from '@sweetspot/core'
import { contours } from 'd3-contour'
import type { ChartPoint } from '../chart/chart.ts'

/** The lines of equal loss at one level, in parameters; outer rings and holes alike. */
export interface Contour {
  readonly level: number
  readonly rings: readonly (readonly ChartPoint[])[]
}

export interface ContourOptions {
  /** Points of the grid on each axis, at least 2. */
  readonly resolution?: number
  /** Number of levels. */
  readonly levels?: number
}

/**
 * Contours of a surface of two parameters over its window. Levels are spaced evenly in log(1 + loss − least): narrow around the
 * minimum, where a run ends, and wide on the walls.
 */
export function contoursOf(surface: Surface, { resolution = 96, levels = 14 }: ContourOptions = {}): Contour[] {
  if (surface.dimension !== 2)
    throw new RangeError(`contoursOf: expected a surface of 2 parameters, got ${surface.dimension}.`)
  const { x, y } = surface.window
  const at = ([low, high]: readonly [number, number], share: number) => low + (high - low) * share
  const grid = Array.from({ length: resolution * resolution }, (_, index) => {
    const column = index % resolution
    const row = Math.floor(index / resolution)
    return surface.loss([at(x, column / (resolution - 1)), at(y, row / (resolution - 1))])
  })
  const least = Math.min(...grid, ...surface.minima.map((point) => surface.loss(point)))
  const most = Math.log1p(Math.max(...grid) - least)
  const thresholds = Array.from({ length: levels }, (_, i) => least + Math.expm1((most * (i + 1)) / (levels + 1)))
  // d3 puts the value of a cell at its middle, half a cell from its corner.
  const place = ([column, row]: readonly number[]): ChartPoint => ({
    x: at(x, (column! - 0.5) / (resolution - 1)),
    y: at(y, (row! - 0.5) / (resolution - 1)),
  })
  return contours()
    .size([resolution, resolution])
    .thresholds(thresholds)(grid)
    .map(({ value, coordinates }) => ({
      level: value,
      rings: coordinates.flatMap((polygon) => polygon.map((ring) => ring.map(place))),
    }))
}
