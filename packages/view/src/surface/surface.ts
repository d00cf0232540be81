import type { ChartPoint } from '../chart/chart.ts'
import type { RunMark } from '../marks/run-mark.ts'
import type { Contour } from './contours.ts'

/** Where a run stood at a step. */
export interface WayPoint extends ChartPoint {
  readonly step: number
}

/** The way of one run over a surface. */
export interface Trajectory {
  readonly label: string
  readonly mark: RunMark
  /** From the start on, in order, until it leaves the picture for good; the last one may lie outside. */
  readonly points: readonly WayPoint[]
  /** What becomes of the run, in a few words. */
  readonly fate: string
  /** The last step of the run. */
  readonly lastStep: number
  /** Whether it is drawn to its end; before, what becomes of it is not said yet. */
  readonly isOver: boolean
}

interface SurfaceFrame {
  /** The finding, as a sentence. */
  readonly title: string
  readonly xAxis: { readonly label: string; readonly domain: readonly [low: number, high: number] }
  readonly yAxis: { readonly label: string; readonly domain: readonly [low: number, high: number] }
  readonly minima: readonly ChartPoint[]
  readonly trajectories: readonly Trajectory[]
  /** What the drawing shows, in words, for those who cannot see it. */
  readonly summary: string
}

/** A loss of two parameters by its contours, low ones first. */
export interface ContourSurface extends SurfaceFrame {
  readonly shape: 'contours'
  readonly contours: readonly Contour[]
}

/** A loss of one parameter as a curve; the y axis is the loss. */
export interface CurveSurface extends SurfaceFrame {
  readonly shape: 'curve'
  readonly curve: readonly ChartPoint[]
}

/** Everything a renderer needs to draw a loss with the ways of runs over it; plain data. */
export type Surface = ContourSurface | CurveSurface
