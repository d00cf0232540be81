import type { Band, Chart, Rule } from '../chart/chart.ts'
import type { Frame } from '../chart/frame.ts'
import { held, isInside } from '../chart/place.ts'
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

/** A thin line across the plot laid out in pixels, with the place of its name or letter. */
export interface PlacedRule {
  readonly rule: Rule
  readonly path: string
  readonly text: string
  readonly textX: number
  readonly textY: number
  readonly anchor: 'start' | 'middle' | 'end'
}

/** Height of a lane of names, pixels. */
export const lane = 15

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

/** The lines of a chart that lie within its plot. */
export function rulesInside({ rules = [] }: Chart, frame: Frame): Rule[] {
  return rules.filter(({ axis, at }) => isInside(frame[axis].place(at)))
}

/** So many upright lines and more are poles, each as high as its name: whole lines would cut through the names. */
const poles = 3

/**
 * Upright lines with their names, which never touch.
 *
 * @param below pixels at the top that the names of regions take
 */
export function uprightRules(rules: readonly Rule[], frame: Frame, box: PlotBox, below: number): PlacedRule[] {
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
      text: rule.label,
      textX: x + (leftward ? -5 : 5),
      textY,
      anchor: leftward ? 'end' : 'start',
    }
  })
}
