import type { Series } from '../chart/chart.ts'
import { lanesOf } from '../chart/placement.ts'
import type { Arrow, Trace } from '../chart/trace.ts'
import { escapeXml, px } from './escape.ts'
import { fontSizes, type PlotBox } from './plot-box.ts'
import type { SvgStyle } from './svg-style.ts'
import { textWidth } from './svg-text.ts'

/** An arrow at an edge of the plot and the place of its words, in pixels. */
interface PlacedArrow {
  readonly arrow: Arrow
  readonly text: string
  /** Middle of the words. */
  readonly middle: number
  readonly x: number
  /** How many rows of words lie between it and the plot. */
  readonly lane: number
}

/** The arrows of a chart: how many lanes their numbers need above and below the plot, and their drawing. */
export interface SvgArrows {
  readonly lanesUp: number
  readonly lanesDown: number
  markup(box: PlotBox, style: SvgStyle): string
}

interface ArrowRoom {
  readonly left: number
  readonly columns: number
  readonly width: number
  readonly several: boolean
}

/** Numbers that would need more lanes are left to the table; their arrows stay. */
const mostLanes = 4

/** Places the numbers of all arrows so that none covers another. */
export function arrowsOf(series: readonly Series[], traces: readonly Trace[], room: ArrowRoom): SvgArrows {
  const up = placedOf(series, traces, room, true)
  const down = placedOf(series, traces, room, false)
  const lanes = (placed: readonly PlacedArrow[]): number => Math.max(0, ...placed.map(({ lane }) => lane + 1))
  return {
    lanesUp: lanes(up),
    lanesDown: lanes(down),
    markup: (box, style) => arrowMarkup([...up, ...down], box, style),
  }
}

function placedOf(series: readonly Series[], traces: readonly Trace[], room: ArrowRoom, up: boolean): PlacedArrow[] {
  const labels = series.flatMap((one, index) => {
    if (one.kind === 'faint-line') return []
    return traces[index]!.arrows.filter((arrow) => arrow.up === up).map((arrow) => {
      const words = one.kind === 'line' && !arrow.final ? `${up ? 'peak' : 'low'} ${arrow.text}` : arrow.text
      const text = room.several && one.label !== '' ? `${one.label}: ${words}` : words
      const x = room.left + arrow.x * room.columns
      const half = textWidth(text, fontSizes.small) / 2
      const middle = Math.min(room.width - 4 - half, Math.max(4 + half, x))
      return { arrow, text, middle, x, half }
    })
  })
  const lanes = lanesOf(
    labels.map(({ middle, half }) => ({ from: middle - half, to: middle + half })),
    8,
  )
  return labels.map((label, index) => {
    const lane = lanes[index]!
    return lane < mostLanes ? { ...label, lane } : { ...label, lane: 0, text: '' }
  })
}

function arrowMarkup(placed: readonly PlacedArrow[], box: PlotBox, style: SvgStyle): string {
  const drawn = placed.map((one) => {
    const { arrow, text, middle, x, lane } = one
    const away = arrow.up ? -1 : 1
    const edge = arrow.up ? box.top : box.top + box.height
    const words = edge + away * (arrow.up ? 12 + lane * 15 : 20 + lane * 15)
    const tip = edge + away * 8
    const { color } = arrow.mark
    const head = `M${px(x - 4.5)} ${px(edge - away)}L${px(x)} ${px(tip)}L${px(x + 4.5)} ${px(edge - away)}Z`
    return {
      thread:
        lane > 0 && arrow.up
          ? `<path d="M${px(x)} ${px(tip)}L${px(x)} ${px(words + 3)}" stroke-width="0.75" ${style.stroke(color)}/>`
          : '',
      head: arrow.hollow
        ? `<path d="${head}" stroke-width="1.5" ${style.stroke(color)}/>`
        : `<path d="${head}" ${style.fill(color)}/>`,
      text:
        text &&
        `<text x="${px(middle)}" y="${px(words)}" text-anchor="middle" font-size="${fontSizes.small}" ${style.words('ink')}>${escapeXml(text)}</text>`,
    }
  })
  // Threads pass behind the words of lower lanes.
  return [...drawn.map(({ thread }) => thread), ...drawn.map(({ head }) => head), ...drawn.map(({ text }) => text)]
    .filter((part) => part !== '')
    .join('\n')
}
