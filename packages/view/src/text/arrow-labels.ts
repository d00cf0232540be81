import type { Series } from '../chart/chart.ts'
import { lanesOf } from '../chart/placement.ts'
import type { Arrow, Trace } from '../chart/trace.ts'
import type { Paint } from './color.ts'
import { displayWidth } from './display-width.ts'

/** The arrows on one side of the plot, in lanes: lane 0 touches the plot. */
export interface ArrowLanes {
  readonly lanes: number
  readonly placed: readonly {
    readonly lane: number
    readonly column: number
    readonly text: string
    readonly ink: Paint | null
  }[]
}

interface ArrowOptions {
  readonly columns: number
  /** Cells from the left edge of the plot to the end of the line. */
  readonly room: number
  readonly ascii: boolean
  readonly several: boolean
  readonly direct: boolean
  readonly safe: (text: string) => string
  /** Rows that may be spent on arrows; those above the plot come first, numbers that find no row are left out. */
  readonly most: number
}

const mostLanes = 4

/** Arrows with their numbers (`▲ E ∞ at 126`) above and below the plot, placed so that none covers another. */
export function arrowLabels(
  series: readonly Series[],
  traces: readonly Trace[],
  options: ArrowOptions,
): { readonly up: ArrowLanes; readonly down: ArrowLanes } {
  const lanesFor = (up: boolean, most: number): ArrowLanes => {
    const arrows = series.flatMap((one, index) =>
      one.kind === 'faint-line'
        ? []
        : traces[index]!.arrows.filter((arrow) => arrow.up === up).map((arrow) => ({ one, arrow })),
    )
    const labels = arrows.map(({ one, arrow }) => labelOf(one, arrow, options))
    const lanes = lanesOf(
      labels.map(({ column, text }) => ({ from: column, to: column + displayWidth(text) })),
      1,
    )
    const placed = labels
      .map(({ column, text }, index) => ({ lane: lanes[index]!, column, text, ink: arrows[index]!.arrow.mark }))
      .filter(({ lane }) => lane < Math.min(mostLanes, most))
    return { lanes: Math.max(0, ...placed.map(({ lane }) => lane + 1)), placed }
  }
  const up = lanesFor(true, options.most)
  return { up, down: lanesFor(false, options.most - up.lanes) }
}

function labelOf(series: Series, arrow: Arrow, options: ArrowOptions): { column: number; text: string } {
  const { columns, room, ascii, several, direct, safe } = options
  const glyph = arrow.up ? (ascii ? '^' : arrow.hollow ? '△' : '▲') : ascii ? 'v' : arrow.hollow ? '▽' : '▼'
  const name = !several
    ? ''
    : direct && arrow.final
      ? `${arrow.mark.letter} ${safe(series.label)} `
      : `${arrow.mark.letter} `
  const words = `${name}${ascii ? arrow.text.replace('∞', 'inf').replace('−', '-') : arrow.text}`
  const at = Math.round(arrow.x * (columns - 1))
  const after = `${glyph} ${words}`
  if (at + displayWidth(after) <= room) return { column: at, text: after }
  // Near the right edge the number stands before its arrow.
  const before = `${words} ${glyph}`
  return { column: Math.max(0, at + 1 - displayWidth(before)), text: before }
}
