import type { RefusalReason, Suggestion, SuggestionRule } from '@sweetspot/schema'
import type { RateCurve } from './curve.ts'
import type { Reading } from './reading.ts'

/** What a rule may be told beside the curve. */
export interface SuggestOptions {
  /** Decay rate β of the running mean that Sweetspot's rule reads; 0.7 where absent. */
  readonly smoothing?: number
  /** What Sweetspot's rule divides the rate at the turn by; `divisorOf` knows it for an optimizer. 10 where absent. */
  readonly divisor?: number
  /**
   * What Lightning's slope is taken against. log-rate fits an exponential ramp, rate a linear one; rate on an exponential
   * ramp is the bug of Lightning 2.5.3: the slope is largest where the rates are smallest.
   */
  readonly slope?: 'log-rate' | 'rate' | 'index'
}

/** A point of a reading, and the rate that follows from it. */
export interface Pick {
  /** The point of the reading that the rule looks at. */
  readonly index: number
  /** Per step. */
  readonly learningRate: number
  readonly minLearningRate?: number
  /** Set where the rule says itself whether it ran into an end; else an index at an end does. */
  readonly edge?: Suggestion['edge']
}

/** One member of the registry: how it reads a curve, and what it makes of it. */
export interface SuggestionRuleDefinition<Name extends SuggestionRule = SuggestionRule> {
  readonly name: Name
  /** Whose rule it is, and where it stands. */
  readonly source: string
  /** Points without which the rule says nothing. */
  readonly leastPoints: number
  read(curve: RateCurve, options: SuggestOptions): Reading
  /** @param reading with at least `leastPoints` points */
  pick(reading: Reading, options: SuggestOptions): Pick | RefusalReason
}

/** Declares a rule. */
export function defineRule<Name extends SuggestionRule>(
  definition: SuggestionRuleDefinition<Name>,
): SuggestionRuleDefinition<Name> {
  return definition
}
