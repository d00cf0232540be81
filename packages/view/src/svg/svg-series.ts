import type { Series } from '../chart/chart.ts'
import { spread } from '../chart/placement.ts'
import type { Place, Trace } from '../chart/trace.ts'
import { escapeXml, px } from './escape.ts'
import type { PlotBox } from './plot-box.ts'
import { markerPath } from './svg-marker.ts'
import type { SvgStyle } from './svg-style.ts'

const xIn = (box: PlotBox, place: Place): number => box.left + place.x * box.width
const yIn = (box: PlotBox, place: Place): number => box.top + (1 - place.y) * box.height

/** Lines and points of all series, raw data behind, points in front. */
export function seriesMarkup(
  series: readonly Series[],
  traces: readonly Trace[],
  box: PlotBox,
  style: SvgStyle,
): string {
  const layers = ['faint-line', 'line', 'points'] as const
  return layers
    .flatMap((kind) =>
      series.flatMap((one, index) =>
        one.kind === kind ? [oneMarkup(one, `run-${index}`, traces[index]!, box, style)] : [],
      ),
    )
    .filter((part) => part !== '')
    .join('\n')
}

function oneMarkup(series: Series, name: string, trace: Trace, box: PlotBox, style: SvgStyle): string {
  const faint = series.kind === 'faint-line'
  const path = trace.segments
    .map((segment) =>
      segment.map((place, at) => `${at === 0 ? 'M' : 'L'}${px(xIn(box, place))} ${px(yIn(box, place))}`).join(''),
    )
    .join('')
  const dash = faint || series.mark.dash.length === 0 ? '' : ` stroke-dasharray="${series.mark.dash.join(' ')}"`
  const weight = faint ? 'stroke-width="1" stroke-opacity="0.35"' : 'stroke-width="1.75"'
  const line = path ? `<path d="${path}" ${weight} stroke-linejoin="round"${dash} ${style.stroke(name)}/>` : ''
  const markers = trace.markers.map((marker) => {
    const d = markerPath(series.mark.marker, xIn(box, marker), yIn(box, marker), 9)
    // An empty marker is filled with paper, so that the line behind does not cross it.
    return marker.hollow
      ? `<g ${style.fill('paper')}><path d="${d}"/><path d="${d}" stroke-width="1.75" ${style.stroke(name)}/></g>`
      : `<path d="${d}" ${style.fill(name)}/>`
  })
  return [line, ...markers].filter((part) => part !== '').join('\n')
}

/** Marker and name at the end of each line that ends inside the frame; names are moved apart, with a thread where far. */
export function endsMarkup(series: readonly Series[], traces: readonly Trace[], box: PlotBox, style: SvgStyle): string {
  const ends = series.flatMap((one, index) => {
    const end = traces[index]!.end
    return end && one.kind !== 'faint-line' ? [{ one, index, x: xIn(box, end), y: yIn(box, end) }] : []
  })
  const atEdge = ends.filter(({ x }) => x > box.left + box.width * 0.97)
  const places = spread(
    atEdge.map(({ y }) => y),
    16,
    box.top + 4,
    box.top + box.height - 2,
  )
  const parts = ends
    .filter(({ one }) => one.kind === 'line')
    .map(({ one, index, x, y }) => `<path d="${markerPath(one.mark.marker, x, y, 8)}" ${style.fill(`run-${index}`)}/>`)
  atEdge.forEach(({ one, index, x, y }, at) => {
    const label = places[at]!
    const start = box.left + box.width + 13
    if (Math.abs(label - y) > 3) {
      parts.push(
        `<path d="M${px(x + 6)} ${px(y)}L${px(start - 3)} ${px(label)}" stroke-width="0.75" ${style.stroke(`run-${index}`)}/>`,
      )
    }
    parts.push(`<text x="${px(start)}" y="${px(label + 4)}" ${style.fill('ink')}>${escapeXml(one.label)}</text>`)
  })
  for (const { one, x, y } of ends) {
    if (x > box.left + box.width * 0.97) continue
    parts.push(`<text x="${px(x + 8)}" y="${px(y + 4)}" ${style.fill('ink')}>${escapeXml(one.label)}</text>`)
  }
  return parts.join('\n')
}
