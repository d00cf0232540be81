import { type Chart, epochText, type Frame, formatCount, formatLoss, formatRate, type Series } from '@sweetspot/view'

/** A place on the x axis at which the values of all curves can be read. */
export interface Reading {
  /** From 0 at the left edge of the plot to 1 at the right. */
  readonly place: number
  readonly x: number
  /** Middle of the plot: where a cursor without a curve of its own belongs. */
  readonly middle: 0.5
}

/** Most readings of one chart: about one to a pixel of a narrow drawing. */
const maxReadings = 300

/** Every place at which a named curve has a point, from left to right. */
export function readingsOf(chart: Chart, frame: Frame): Reading[] {
  const xs = [...new Set(namedSeries(chart).flatMap(({ points }) => points.map(({ x }) => x)))].sort((a, b) => a - b)
  const stride = Math.max(1, Math.ceil(xs.length / (maxReadings - 1)))
  return xs
    .map((x): Reading => ({ place: frame.x.place(x), x, middle: 0.5 }))
    .filter(({ place }, i) => place >= 0 && place <= 1 && (i % stride === 0 || i === xs.length - 1))
}

/** What is read at a place: the x with its name, and each curve's value there. */
export interface ReadValues {
  readonly at: string
  readonly values: readonly { readonly series: Series; readonly text: string }[]
}

/** The values at an x, in plain numbers. */
export function valuesAt(chart: Chart, x: number): ReadValues {
  const values = namedSeries(chart).flatMap((series) => {
    const y = valueAt(series, x)
    return y === undefined ? [] : [{ series, text: formatLoss(y) }]
  })
  const epoch = epochText(chart.xAxis, x)
  return { at: `${chart.xAxis.label} ${placeText(chart, x)}${epoch === null ? '' : `, ${epoch}`}`, values }
}

/** The curves that have a name of their own, or the only one. */
export function namedSeries({ series }: Chart): Series[] {
  const drawn = series.filter(({ kind }) => kind !== 'faint-line')
  return drawn.filter(({ label }) => label !== '' || drawn.length === 1)
}

/** The value of a series at an x: that of its latest point up to there; of points that stand alone only where one is. */
export function valueAt({ kind, points }: Series, x: number): number | undefined {
  return (kind === 'points' ? points.find((one) => one.x === x) : points.findLast((one) => one.x <= x))?.y
}

/** An x in plain numbers. */
export function placeText({ xAxis: { scale } }: Chart, x: number): string {
  return scale === 'log' || !Number.isInteger(x) ? formatRate(x) : formatCount(x)
}
