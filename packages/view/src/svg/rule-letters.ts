import type { Rule } from '../chart/chart.ts'
import type { Frame } from '../chart/frame.ts'
import { spread } from '../chart/placement.ts'
import { px } from './escape.ts'
import type { PlacedRule } from './guides.ts'
import { fontSizes, type PlotBox } from './plot-box.ts'
import { textWidth } from './svg-text.ts'

/** Height of the row of letters, pixels. */
export const letterRow = 15

/** Fewer rules have room for their names in the plot. */
const many = 4
/** Least distance of two letters, pixels. */
const gap = 7

/** The upright rules that have letters, where the names of so many would lie on the curves; else none. */
export function letteredOf(rules: readonly Rule[]): readonly Rule[] {
  const lettered = rules.filter(({ axis, letter }) => axis === 'x' && letter !== undefined)
  return lettered.length >= many ? lettered : []
}

/**
 * Lines with their letters in a row below the axis, where no curve comes, led to where they stand apart.
 *
 * @param below pixels between the axis and the row
 */
export function letterRules(rules: readonly Rule[], frame: Frame, box: PlotBox, below: number): PlacedRule[] {
  const base = box.top + box.height
  const wanted = rules.map(({ at }) => box.left + frame.x.place(at) * box.width)
  const half = rules.map(({ letter }) => textWidth(letter!, fontSizes.small) / 2)
  const places = spread(wanted, (one, next) => half[one]! + gap + half[next]!, box.left, box.left + box.width)
  return rules.map((rule, i) => ({
    rule,
    path: `M${px(wanted[i]!)} ${px(box.top)}V${px(base)}L${px(places[i]!)} ${px(base + below + 5)}`,
    text: rule.letter!,
    textX: places[i]!,
    textY: base + below + letterRow,
    anchor: 'middle',
  }))
}
