import type { Series } from '../chart/chart.ts'
import type { Trace } from '../chart/trace.ts'
import { type ArrowFlag, type ArrowRoom, arrowHalf, flagGap, flagMarker, flagsOf } from './arrow-flags.ts'
import { escapeXml, px } from './escape.ts'
import { fontSizes, type PlotBox } from './plot-box.ts'
import { markerPath } from './svg-marker.ts'
import type { SvgStyle } from './svg-style.ts'

/** The arrows of a chart: how many lanes their words need above and below the plot, and their drawing. */
export interface SvgArrows {
  readonly lanesUp: number
  readonly lanesDown: number
  markup(box: PlotBox, style: SvgStyle): string
}

/** Height of a lane of words, pixels. */
export const arrowLane = 15

/** The arrows of a chart with their words. */
export function arrowsOf(series: readonly Series[], traces: readonly Trace[], room: ArrowRoom): SvgArrows {
  const up = flagsOf(series, traces, room, true)
  const down = flagsOf(series, traces, room, false)
  const lanes = (flags: readonly ArrowFlag[]): number => Math.max(0, ...flags.map(({ lane }) => lane + 1))
  return {
    lanesUp: lanes(up),
    lanesDown: lanes(down),
    markup: (box, style) => {
      const drawn = [...up, ...down].map((flag) => flagMarkup(flag, box, style))
      // Poles pass behind the words of lower lanes.
      return [...drawn.map(({ pole }) => pole), ...drawn.map(({ heads }) => heads), ...drawn.map(({ words }) => words)]
        .filter((part) => part !== '')
        .join('\n')
    },
  }
}

function flagMarkup({ arrows, x, from, leftward, lane, text, marked }: ArrowFlag, box: PlotBox, style: SvgStyle) {
  const { up, mark } = arrows[0]!
  const away = up ? -1 : 1
  const edge = up ? box.top : box.top + box.height
  const tip = edge + away * 8
  const base = (up ? edge - 3 : edge + 12) + away * lane * arrowLane
  const head = `M${px(x - arrowHalf)} ${px(edge - away)}L${px(x)} ${px(tip)}L${px(x + arrowHalf)} ${px(edge - away)}Z`
  const start = leftward ? from : x + flagGap
  const markers = marked ? arrows.map((arrow) => arrow.mark) : []
  return {
    pole:
      lane > 0
        ? `<path d="M${px(x)} ${px(tip)}V${px(base - 4)}" stroke-width="0.75" ${style.stroke(mark.color)}/>`
        : '',
    heads: arrows
      .map((arrow) =>
        arrow.hollow
          ? `<path d="${head}" stroke-width="1.5" ${style.stroke(arrow.mark.color)}/>`
          : `<path d="${head}" ${style.fill(arrow.mark.color)}/>`,
      )
      .join(''),
    words:
      markers
        .map(
          ({ marker, color }, i) =>
            `<path d="${markerPath(marker, start + 4 + i * flagMarker, base - 4, 8)}" ${style.fill(color)}/>`,
        )
        .join('') +
      (text &&
        `<text x="${px(start + markers.length * flagMarker)}" y="${px(base)}" font-size="${fontSizes.small}" ${style.words('ink')}>${escapeXml(text)}</text>`),
  }
}
