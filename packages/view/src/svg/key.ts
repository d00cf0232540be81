import type { Series } from '../chart/chart.ts'
import { fontSizes } from './plot-box.ts'
import { textWidth } from './svg-text.ts'

/** One entry of a key above the plot: a sample of the series and its name, in pixels from the first row. */
export interface KeyEntry {
  readonly series: number
  /** Left end of the sample. */
  readonly x: number
  /** Left end of the name. */
  readonly textX: number
  readonly row: number
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
  let x = left
  let row = 0
  return series.flatMap((one, index): KeyEntry[] => {
    if (!isNamed(one)) return []
    const sample = one.kind === 'line' ? sampleLength : 9
    const size = sample + 6 + textWidth(one.label, fontSizes.text)
    if (x > left && x + size > left + width) {
      x = left
      row++
    }
    const entry = { series: index, x, textX: x + sample + 6, row }
    x += size + gap
    return [entry]
  })
}
