import type { RangeTestResult } from '@sweetspot/schema'
import type { Rule } from '../chart/chart.ts'
import { formatRate } from '../format/rate.ts'
import { ruleName } from '../words/range-test.ts'

/** The picks of all rules as lines across a chart over rates, ours first; rules that agree share a line. */
export function pickRules({ picks }: Pick<RangeTestResult, 'picks'>): Rule[] {
  const groups: { at: number; names: string[]; strong: boolean }[] = []
  for (const { rule, learningRate } of picks) {
    if (learningRate === null) continue
    const strong = rule === 'sweetspot'
    const name = strong ? `${ruleName(rule)} ${formatRate(learningRate)}` : ruleName(rule)
    const same = groups.find(({ at }) => Math.abs(Math.log10(at / learningRate)) < 0.01)
    if (same) same.names.push(name)
    else groups.push({ at: learningRate, names: [name], strong })
  }
  return groups.map(({ at, names, strong }) => ({ axis: 'x', at, label: names.join(' = '), strong }))
}
