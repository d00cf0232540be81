import type { RunMark } from '../marks/run-mark.ts'

/** How a number becomes a place on an axis. */
export type AxisScale = 'linear' | 'log'

/** One axis of a chart. */
export interface Axis {
  /** What is shown, with its unit: `step`, `loss (nats)`. */
  readonly label: string
  readonly scale: AxisScale
  /** First and last value shown; found from the data when left out (a linear y axis then starts at zero). */
  readonly domain?: readonly [low: number, high: number]
  /** Values above this one are drawn as arrows at the edge, with their number. */
  readonly clip?: number
  /** Of an axis of steps: how many of them are one pass over the training data. */
  readonly stepsPerEpoch?: number
}

/** One measured value. `x` is finite; `y` may be NaN or ±Infinity: the first such point is drawn as where the run ended. */
export interface ChartPoint {
  readonly x: number
  readonly y: number
}

/** One run on a chart. */
export interface Series {
  readonly label: string
  /** In the order of drawing, for a line by rising x. */
  readonly points: readonly ChartPoint[]
  readonly mark: RunMark
  /** A faint line is the raw data behind a smoothed one: no label, no arrows. */
  readonly kind: 'line' | 'points' | 'faint-line'
  /** Per point: true draws an empty marker (a run stopped early). */
  readonly hollow?: readonly boolean[]
  /** Per point: its own look, where each point is a run of its own. */
  readonly marks?: readonly RunMark[]
  /** Per point: from where to where its value goes over the seeds. */
  readonly ranges?: readonly (readonly [low: number, high: number])[]
  /** What a smoothed line was made of: an arrow says how far these went, not their mean. */
  readonly raw?: readonly ChartPoint[]
}

/** A pale region from one x to another: where the good rates are, or, in grey, the steps that are spoken of. */
export interface Band {
  readonly from: number
  readonly to: number
  readonly label?: string
  readonly tone?: 'good' | 'grey'
}

/** A thin straight line across the chart: vertical at an x, horizontal at a y. */
export interface Rule {
  readonly axis: 'x' | 'y'
  readonly at: number
  readonly label: string
  /** What stands for the label where names have no room; a key above the drawing then says what it is. */
  readonly letter?: string
  /** The one that matters among several. */
  readonly strong?: boolean
  /** An upright line hangs from the top, where the room is; it stands on the axis when left out. */
  readonly hangs?: boolean
}

/** Everything a renderer needs to draw one figure; plain data. */
export interface Chart {
  /** The finding, as a sentence. */
  readonly title: string
  readonly xAxis: Axis
  readonly yAxis: Axis
  readonly series: readonly Series[]
  readonly bands?: readonly Band[]
  readonly rules?: readonly Rule[]
  /** Lines are drawn up to this x; axes and room for arrows are those of the whole, so that nothing jumps while it grows. */
  readonly upTo?: number
  /** What the drawing shows, in words, for those who cannot see it. */
  readonly summary: string
}
