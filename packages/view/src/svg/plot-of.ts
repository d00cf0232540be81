import type { Chart } from '../chart/chart.ts'
import { type Frame, frameOf } from '../chart/frame.ts'
import { type Trace, tracesOf } from '../chart/trace.ts'
import { endsOf, hasEnd, type SeriesEnd } from './ends.ts'
import { bandsOf, lane, type PlacedBand, type PlacedRule, rulesInside, uprightRules } from './guides.ts'
import { rowsOf } from './in-rows.ts'
import { isNamed, type KeyEntry, keyOf, keyRow } from './key.ts'
import { levelRules } from './level-rules.ts'
import { fontSizes, type PlotBox } from './plot-box.ts'
import { type RuleKeyEntry, ruleKeyOf, ruleKeyRow } from './rule-key.ts'
import { letteredOf, letterRow, letterRules } from './rule-letters.ts'
import { arrowLane, arrowsOf, type SvgArrows } from './svg-arrows.ts'
import { headOf, titleLines } from './svg-document.ts'
import { textWidth } from './svg-text.ts'

/** A chart laid out for a size in pixels: what stands where, for whoever draws it. */
export interface Plot {
  /** The part in which the series are drawn. */
  readonly box: PlotBox
  /** Base line of the words over the y axis. */
  readonly head: number
  /** Pixels between the x axis and its numbers that arrows and letters take. */
  readonly below: number
  /** Scales and ticks. */
  readonly frame: Frame
  /** One per series, as far as it is shown. */
  readonly traces: readonly Trace[]
  readonly bands: readonly PlacedBand[]
  readonly rules: readonly PlacedRule[]
  readonly arrows: Pick<SvgArrows, 'markup'>
  /** Where the lines end. */
  readonly ends: readonly SeriesEnd[]
  /** Names that find no place at the ends; each base line is `head` + (row + 1) rows. Empty where the ends are named. */
  readonly key: readonly KeyEntry[]
  /** Names of the rules that have their letters alone in the plot, below the other key. */
  readonly ruleKey: readonly RuleKeyEntry[]
}

/** For which size a chart is laid out. */
export interface PlotOptions {
  readonly width: number
  readonly height: number
  /** Whether the title stands over the drawing (the default); elsewhere the page says it. */
  readonly titled?: boolean
}

/** A key of more rows would leave no room to draw in; the table beside the drawing has all names. */
const mostKeyRows = 3

/** The layout of a chart. */
export function plotOf(chart: Chart, { width, height, titled = true }: PlotOptions): Plot {
  const yTicks = Math.max(2, Math.min(6, Math.floor((height - 120) / 55) + 2))
  const probe = frameOf(chart, { xTicks: 2, yTicks })
  const gutter = Math.max(...probe.yTicks.map((tick) => textWidth(tick.label, fontSizes.text)))
  const named = chart.series.filter(isNamed)
  const several = named.length > 1
  const lines = named.some(({ kind }) => kind === 'line')
  const longest = Math.max(0, ...named.map(({ label }) => textWidth(label, fontSizes.text)))
  const margin = Math.min(longest + 30, width * 0.3)
  const wrapped = keyOf(chart.series, 16, width - 32)
  // Names that would take too much from the plot, or that have no line to end, stand in a key above it, if it is not too long.
  const ended = named.every(hasEnd) && (!lines || longest + 30 <= margin || rowsOf(wrapped) > mostKeyRows)
  const key = several && !ended && rowsOf(wrapped) <= mostKeyRows ? wrapped : []
  const left = 16 + gutter + 8
  const columns = width - left - (several && ended && lines ? margin : 20)
  const frame = frameOf(chart, { xTicks: Math.max(2, Math.min(9, Math.floor(columns / 70) + 1)), yTicks })
  const rules = rulesInside(chart, frame)
  const lettered = letteredOf(rules)
  const ruleKey = ruleKeyOf(lettered, 16, width - 32)
  const { whole, shown } = tracesOf(chart, frame)
  const naming = !several ? 'none' : key.length > 0 ? 'marker' : 'name'
  const room = { left, columns, width, naming } as const
  const reserved = arrowsOf(chart.series, whole, room)
  const arrows = shown === whole ? reserved : arrowsOf(chart.series, shown, room)
  const [lanesUp, lanesDown] = [
    Math.max(reserved.lanesUp, arrows.lanesUp),
    Math.max(reserved.lanesDown, arrows.lanesDown),
  ]
  const head = headOf(titled ? titleLines(chart.title, { width, height }).length : 0)
  const keys = rowsOf(key) * keyRow + rowsOf(ruleKey) * ruleKeyRow
  // Beside the top of the plot stands the highest number of the axis: a key keeps clear of it.
  const top = head + keys + (lanesUp > 0 ? 8 + lanesUp * arrowLane : keys > 0 ? 14 : 10)
  const arrowsBelow = lanesDown * arrowLane
  const below = arrowsBelow + (lettered.length > 0 ? letterRow : 0)
  const box: PlotBox = { left, top, width: columns, height: Math.max(40, height - top - below - 44) }
  return {
    box,
    head,
    below,
    frame,
    traces: shown,
    bands: bandsOf(chart, frame, box),
    rules: [
      ...levelRules(
        rules.filter(({ axis }) => axis === 'y'),
        frame,
        box,
        whole,
      ),
      ...uprightRules(
        rules.filter((rule) => rule.axis === 'x' && !lettered.includes(rule)),
        frame,
        box,
        chart.bands?.some(({ label }) => label) ? lane : 0,
      ),
      ...letterRules(lettered, frame, box, arrowsBelow),
    ],
    arrows,
    ends: endsOf(chart.series, shown, box, several && ended ? width - 4 : null),
    key,
    ruleKey,
  }
}
