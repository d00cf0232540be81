import {
  type RefusalReason,
  type RulePick,
  type Suggestion,
  type SuggestionRule,
  suggestionRules,
} from '@sweetspot/schema'
import { between } from '../plans/rate-grid.ts'
import type { RateCurve } from './curve.ts'
import type { SuggestOptions } from './rule.ts'
import { explain } from './suggest.ts'

/** A pick before a check has scored it. */
export type UnscoredPick = Omit<RulePick, 'decades' | 'excess'>

/** Every rule over the curves of all seeds; null for a seed whose ramp was not drawn to its end, which then does not count. */
export function picksOf(curves: readonly (RateCurve | null)[], options: SuggestOptions): UnscoredPick[] {
  return suggestionRules.map((rule) => pickOf(rule, curves, options))
}

function pickOf(rule: SuggestionRule, curves: readonly (RateCurve | null)[], options: SuggestOptions): UnscoredPick {
  const answers = curves.map((curve) => curve && explain(rule, curve, options))
  const suggestions = answers.map((answer): Suggestion | null => (typeof answer === 'string' ? null : answer))
  const counted = answers.filter((answer) => answer !== null).length
  const rates = suggestions.flatMap((found) => found?.learningRate ?? []).sort((a, b) => a - b)
  const most = rates.length * 2 > counted
  return {
    rule,
    learningRate: most ? middle(rates) : null,
    band: rates.length > 0 ? [rates[0]!, rates.at(-1)!] : null,
    suggestions,
    reason: most ? null : mostFrequent(answers.filter((answer) => typeof answer === 'string')),
  }
}

/** The median on a log axis, where rates live. */
function middle(sorted: readonly number[]): number {
  const half = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[half]! : between(sorted[half - 1]!, sorted[half]!)
}

/** The most frequent reason, the first of several; no curve at all has too few points. */
function mostFrequent(reasons: readonly RefusalReason[]): RefusalReason {
  const count = (reason: RefusalReason) => reasons.filter((other) => other === reason).length
  return reasons.reduce<RefusalReason>(
    (top, reason) => (count(reason) > count(top) ? reason : top),
    reasons[0] ?? 'too-few-points',
  )
}
