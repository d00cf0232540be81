import type { Chart, Rule } from '../chart/chart.ts'
import { escapeXml, px } from './escape.ts'
import { fontSizes } from './plot-box.ts'
import type { SvgStyle } from './svg-style.ts'
import { cutTo, textWidth } from './svg-text.ts'

/** The name of a rule that has only its letter in the plot, in pixels from the first row. */
export interface RuleKeyEntry {
  readonly rule: Rule
  readonly x: number
  readonly row: number
}

/** Height of a row of names, pixels. */
export const ruleKeyRow = 16

/** From this width on the names of many rules have room in the plot. */
const roomy = 480
/** Fewer rules have room anywhere. */
const many = 4
const gap = 12

/** The rules of a chart that have letters, where so many names would hide its curves; else none. */
export function letteredRules({ rules = [] }: Chart, width: number): readonly Rule[] {
  const lettered = rules.filter(({ letter }) => letter !== undefined)
  return width < roomy && lettered.length >= many ? lettered : []
}

/** Letters with their names in the order of the lines, as many to a row as fit into `width` pixels. */
export function ruleKeyOf(rules: readonly Rule[], left: number, width: number): RuleKeyEntry[] {
  let x = left
  let row = 0
  return rules
    .toSorted((a, b) => a.at - b.at)
    .map((rule) => {
      const size = Math.min(width, textWidth(wordsOf(rule), fontSizes.small))
      if (x > left && x + size > left + width) {
        x = left
        row++
      }
      const entry = { rule, x, row }
      x += size + gap
      return entry
    })
}

/** The key of lettered rules, its first base line at `top`. */
export function ruleKeyMarkup(
  key: readonly RuleKeyEntry[],
  { top, right }: { readonly top: number; readonly right: number },
  style: SvgStyle,
): string {
  return key
    .map(
      ({ rule, x, row }) =>
        `<text x="${px(x)}" y="${px(top + row * ruleKeyRow)}" font-size="${fontSizes.small}" ${style.fill(rule.strong ? 'accent' : 'quiet')}>${escapeXml(cutTo(wordsOf(rule), fontSizes.small, right - x))}</text>`,
    )
    .join('\n')
}

const wordsOf = ({ letter = '', label }: Rule): string => `${letter} ${label}`
