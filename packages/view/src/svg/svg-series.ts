import type { Series } from '../chart/chart.ts'
import type { Trace } from '../chart/trace.ts'
import type { SeriesEnd } from './ends.ts'
import { escapeXml, px } from './escape.ts'
import { type KeyEntry, keyRow, sampleLength } from './key.ts'
import { linePath } from './line-path.ts'
import { type PlotBox, xIn, yIn } from './plot-box.ts'
import { simplified } from './simplify.ts'
import { markerPath } from './svg-marker.ts'
import { dashOf, type SvgStyle } from './svg-style.ts'

/** The series of some kinds, one kind over the other. */
export function seriesMarkup(
  kinds: readonly Series['kind'][],
  series: readonly Series[],
  traces: readonly Trace[],
  box: PlotBox,
  style: SvgStyle,
): string {
  return kinds
    .flatMap((kind) =>
      series.flatMap((one, index) => (one.kind === kind ? [oneMarkup(one, traces[index]!, box, style)] : [])),
    )
    .filter((part) => part !== '')
    .join('\n')
}

function oneMarkup(series: Series, trace: Trace, box: PlotBox, style: SvgStyle): string {
  const faint = series.kind === 'faint-line'
  // What is faint is noise: whole pixels are enough for it.
  const [tolerance, decimals] = faint ? [0.8, 0] : [0.3, 1]
  const path = trace.segments
    .map((segment) => {
      const pixels = segment.map((place) => ({ x: xIn(box, place), y: yIn(box, place) }))
      return linePath(simplified(pixels, tolerance), decimals)
    })
    .join('')
  const weight = faint ? 'stroke-width="1" stroke-opacity="0.35"' : 'stroke-width="1.75"'
  const line = path
    ? `<path d="${path}" ${weight} stroke-linejoin="round"${faint ? '' : dashOf(series.mark)} ${style.stroke(series.mark.color)}/>`
    : ''
  const markers = trace.markers.map((marker) => {
    const d = markerPath(marker.mark.marker, xIn(box, marker), yIn(box, marker), 9)
    const { color } = marker.mark
    // An empty marker is filled with paper, so that the line behind does not cross it.
    return marker.hollow
      ? `<g ${style.fill('paper')}><path d="${d}"/><path d="${d}" stroke-width="1.75" ${style.stroke(color)}/></g>`
      : `<path d="${d}" ${style.fill(color)}/>`
  })
  return [line, ...markers].filter((part) => part !== '').join('\n')
}

/** A marker at the end of each line, and its name where the drawing names it there. */
export function endsMarkup(series: readonly Series[], ends: readonly SeriesEnd[], style: SvgStyle): string {
  const markers = ends
    .filter(({ series: index }) => series[index]!.kind === 'line')
    .map(
      ({ series: index, x, y }) =>
        `<path d="${markerPath(series[index]!.mark.marker, x, y, 8)}" ${style.fill(series[index]!.mark.color)}/>`,
    )
  const threads = ends.flatMap(({ series: index, thread }) =>
    thread === null ? [] : [`<path d="${thread}" stroke-width="0.75" ${style.stroke(series[index]!.mark.color)}/>`],
  )
  const names = ends.flatMap(({ text, textX, textY }) =>
    text === '' ? [] : [`<text x="${px(textX)}" y="${px(textY)}" ${style.words('ink')}>${escapeXml(text)}</text>`],
  )
  return [...threads, ...markers, ...names].join('\n')
}

/** The key above a plot: a sample of each series and its name. */
export function keyMarkup(series: readonly Series[], key: readonly KeyEntry[], top: number, style: SvgStyle): string {
  return key
    .map(({ series: index, x, textX, row }) => {
      const y = top + row * keyRow
      const one = series[index]!
      return `${sampleMarkup(one, x, y - 4, style)}<text x="${px(textX)}" y="${px(y)}" ${style.fill('ink')}>${escapeXml(one.label)}</text>`
    })
    .join('\n')
}

/** A short piece of a series: its line with the marker in the middle, or its marker alone. */
export function sampleMarkup(
  { kind, mark }: Pick<Series, 'kind' | 'mark'>,
  x: number,
  y: number,
  style: SvgStyle,
): string {
  if (kind !== 'line') return `<path d="${markerPath(mark.marker, x + 4.5, y, 9)}" ${style.fill(mark.color)}/>`
  return `<path d="M${px(x)} ${px(y)}h${sampleLength}" stroke-width="1.75"${dashOf(mark)} ${style.stroke(mark.color)}/><path d="${markerPath(mark.marker, x + sampleLength / 2, y, 8)}" ${style.fill(mark.color)}/>`
}
