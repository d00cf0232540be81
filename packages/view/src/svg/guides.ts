import type { Band, Chart, Rule } from '../chart/chart.ts'
import type { Frame } from '../chart/frame.ts'
import { px } from './escape.ts'
import { fontSizes, type PlotBox } from './plot-box.ts'
import { polesOf } from './poles.ts'
import { textWidth } from './svg-text.ts'

/** A pale region laid out in pixels, with the middle of its name. */
export interface PlacedBand {
  readonly band: Band
  readonly x: number
  readonly width: number
  readonly textX: number
  readonly textY: number
}

/** A thin line across the plot laid out in pixels, with the place of its name. */
export interface PlacedRule {
  readonly rule: Rule
  readonly path: string
  readonly textX: number
  readonly textY: number
  readonly anchor: 'start' | 'end'
}

const held = (value: number): number => Math.min(1, Math.max(0, value))

const lane = 15

/** The regions of a chart; names stay within the plot. */
export function bandsOf(chart: Chart, frame: Frame, { left, top, width }: PlotBox): PlacedBand[] {
  return (chart.bands ?? []).map((band) => {
    const [from, to] = [band.from, band.to].map((value) => left + held(frame.x.place(value)) * width) as [
      number,
      number,
    ]
    const half = textWidth(band.label ?? '', fontSizes.small) / 2 + 2
    const textX = Math.min(left + width - half, Math.max(left + half, (from + to) / 2))
    return { band, x: from, width: to - from, textX, textY: top + 16 }
  })
}

/** The lines of a chart that lie within its plot; the names of upright ones never touch. */
export function rulesOf(chart: Chart, frame: Frame, box: PlotBox): PlacedRule[] {
  const inside = (chart.rules ?? []).filter((rule) => {
    const place = frame[rule.axis].place(rule.at)
    return place >= 0 && place <= 1
  })
  return [
    ...levelRules(
      inside.filter(({ axis }) => axis === 'y'),
      frame,
      box,
    ),
    ...uprightRules(
      inside.filter(({ axis }) => axis === 'x'),
      frame,
      box,
      chart.bands?.some(({ label }) => label) ? lane : 0,
    ),
  ]
}

function levelRules(rules: readonly Rule[], frame: Frame, { left, top, width, height }: PlotBox): PlacedRule[] {
  return rules.map((rule) => {
    const y = top + (1 - frame.y.place(rule.at)) * height
    const path = `M${px(left)} ${px(y)}H${px(left + width)}`
    return { rule, path, textX: left + width - 12, textY: y - top > 18 ? y - 5 : y + 14, anchor: 'end' }
  })
}

/** So many upright lines and more are poles, each as high as its name: whole lines would cut through the names. */
const poles = 3

function uprightRules(rules: readonly Rule[], frame: Frame, box: PlotBox, below: number): PlacedRule[] {
  const { left, top, width, height } = box
  const placed = rules.map((rule) => {
    const x = left + frame.x.place(rule.at) * width
    const size = textWidth(rule.label, fontSizes.small)
    const fits = x - 5 - size >= left
    const leftward = fits && (rules.length >= poles || x + 5 + size > left + width)
    return { rule, x, leftward, from: leftward ? x - 5 - size : x, to: leftward ? x : x + 5 + size }
  })
  const lanes = polesOf(placed)
  return placed.map((upright, i) => {
    const { rule, x, leftward } = upright
    const deep = lanes[i]! * lane
    const textY = rule.hangs ? top + 16 + below + deep : top + height - 8 - deep
    const whole = rules.length < poles || rule.strong
    const [start, end] = whole ? [top, top + height] : rule.hangs ? [top, textY + 3] : [textY - 10, top + height]
    return {
      rule,
      path: `M${px(x)} ${px(start)}V${px(end)}`,
      textX: x + (leftward ? -5 : 5),
      textY,
      anchor: leftward ? 'end' : 'start',
    }
  })
}
