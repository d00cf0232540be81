import type { Rule } from '../chart/chart.ts'
import { escapeXml, px } from './escape.ts'
import { inRows, type RowPlace } from './in-rows.ts'
import { fontSizes } from './plot-box.ts'
import type { SvgStyle } from './svg-style.ts'
import { cutTo, textWidth } from './svg-text.ts'

/** The name of a rule that has only its letter in the plot, in pixels from the first row. */
export interface RuleKeyEntry extends RowPlace {
  readonly rule: Rule
}

/** Height of a row of names, pixels. */
export const ruleKeyRow = 16

const gap = 12

/** Letters with their names in the order of the lines, as many to a row as fit into `width` pixels. */
export function ruleKeyOf(rules: readonly Rule[], left: number, width: number): RuleKeyEntry[] {
  const ordered = rules.toSorted((a, b) => a.at - b.at)
  const sizes = ordered.map((rule) => Math.min(width, textWidth(wordsOf(rule), fontSizes.small)))
  return inRows(sizes, { left, width, gap }).map((place, i) => ({ rule: ordered[i]!, ...place }))
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
