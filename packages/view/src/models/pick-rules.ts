import { type RangeTestResult, type SuggestionRule, suggestionRules } from '@sweetspot/schema'
import type { Rule } from '../chart/chart.ts'
import { formatRate } from '../format/rate.ts'
import { ruleName } from '../words/range-test.ts'

/** The letter by which a rule is marked where its name has no room. */
export function letterOf(rule: SuggestionRule): string {
  return String.fromCharCode('A'.charCodeAt(0) + suggestionRules.indexOf(rule))
}

/** The picks of all rules as lines across a chart over rates, ours first; rules that agree share a line. */
export function pickRules({ picks }: Pick<RangeTestResult, 'picks'>): Rule[] {
  const groups: { at: number; names: string[]; letters: string; strong: boolean }[] = []
  for (const { rule, learningRate } of picks) {
    if (learningRate === null) continue
    const strong = rule === 'sweetspot'
    const name = strong ? `${ruleName(rule)} ${formatRate(learningRate)}` : ruleName(rule)
    const same = groups.find(({ at }) => Math.abs(Math.log10(at / learningRate)) < 0.01)
    if (same) {
      same.names.push(name)
      same.letters += letterOf(rule)
    } else groups.push({ at: learningRate, names: [name], letters: letterOf(rule), strong })
  }
  return groups.map(({ at, names, letters, strong }) => ({
    axis: 'x',
    at,
    label: names.join(' = '),
    letter: letters,
    strong,
  }))
}
