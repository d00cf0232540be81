import type { Series } from '../chart/chart.ts'
import { inRows, type RowPlace } from './in-rows.ts'
import { fontSizes } from './plot-box.ts'
import { textWidth } from './svg-text.ts'

/** One entry of a key above the plot: a sample of the series and its name, in pixels from the first row. */
export interface KeyEntry extends RowPlace {
  readonly series: number
  /** Left end of the name; the sample stands before it. */
  readonly textX: number
}

/** Height of a row of a key, pixels. */
export const keyRow = 19

/** Width of the sample of a line, pixels. */
export const sampleLength = 22

const gap = 14

/** Whether a series is one thing that a name says: not what lies behind another, nor points that are each a run of their own. */
export function isNamed({ kind, label, marks }: Series): boolean {
  return kind !== 'faint-line' && label !== '' && marks === undefined
}

/** A key of the named series: as many to a row as fit into `width` pixels from `left`. */
export function keyOf(series: readonly Series[], left: number, width: number): KeyEntry[] {
  const named = [...series.keys()].filter((index) => isNamed(series[index]!))
  const samples = named.map((index) => (series[index]!.kind === 'line' ? sampleLength : 9) + 6)
  const sizes = named.map((index, i) => samples[i]! + textWidth(series[index]!.label, fontSizes.text))
  return inRows(sizes, { left, width, gap }).map(({ x, row }, i) => ({
    series: named[i]!,
    x,
    textX: x + samples[i]!,
    row,
  }))
}
