import type { RefusalReason, Suggestion, SuggestionRule } from '@sweetspot/schema'
import { hasRisingRates, type RateCurve } from './curve.ts'
import { fastaiMinimum } from './fastai-minimum.ts'
import { fastaiSlide } from './fastai-slide.ts'
import { fastaiSteep } from './fastai-steep.ts'
import { fastaiValley } from './fastai-valley.ts'
import { lightning } from './lightning.ts'
import { noiseFloor } from './noise.ts'
import type { SuggestionRuleDefinition, SuggestOptions } from './rule.ts'
import { indexOfSmallest } from './slope.ts'
import { smithBounds } from './smith-bounds.ts'
import { sweetspot } from './sweetspot.ts'
import { torchLrFinder } from './torch-lr-finder.ts'

/** Every rule by its name. */
export const suggestionRegistry = {
  sweetspot,
  'fastai-valley': fastaiValley,
  'fastai-slide': fastaiSlide,
  'fastai-minimum': fastaiMinimum,
  'fastai-steep': fastaiSteep,
  lightning,
  'torch-lr-finder': torchLrFinder,
  'smith-bounds': smithBounds,
} satisfies { [Name in SuggestionRule]: SuggestionRuleDefinition<Name> }

/**
 * What a rule makes of a loss curve over a rising rate, or why it makes nothing of it.
 *
 * A published rule gets the curve smoothed, stopped and trimmed as its own library does; where what is left never falls
 * below its first point, the answer is "no-fall", though the library would still name a rate.
 *
 * @throws RangeError where the two columns differ in length
 */
export function explain(
  rule: SuggestionRule,
  curve: RateCurve,
  options: SuggestOptions = {},
): Suggestion | RefusalReason {
  const definition: SuggestionRuleDefinition = suggestionRegistry[rule]
  if (!hasRisingRates(curve)) return 'rates-not-rising'
  const { losses: all, brokeAtEnd = false } = curve
  if (all.length === 0 ? brokeAtEnd : !Number.isFinite(all[0])) return 'not-finite-at-start'
  const reading = definition.read(curve, options)
  const { losses, offset } = reading
  if (losses.length < definition.leastPoints) return 'too-few-points'
  if (losses[0]! - losses[indexOfSmallest(losses)]! <= noiseFloor(losses, 0, 0)) return 'no-fall'
  const pick = definition.pick(reading, options)
  if (typeof pick === 'string') return pick
  const { index, learningRate, minLearningRate } = pick
  const edge = pick.edge ?? (index === 0 ? 'low' : index === losses.length - 1 ? 'high' : 'none')
  return {
    rule,
    learningRate,
    index: offset + index,
    edge,
    ...(minLearningRate !== undefined && { minLearningRate }),
  }
}

/**
 * The rate that a rule suggests for a loss curve over a rising rate, or null where it suggests none.
 *
 * @throws RangeError where the two columns differ in length
 * @example
 * const learningRates = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048]
 * const losses = [4, 4, 4, 4, 4, 4, 2, 1, 1, 1, 1, 9]
 * suggest('sweetspot', { learningRates, losses }, { smoothing: 0, divisor: 2 })?.learningRate // 1024: it turns at 2048
 */
export function suggest(rule: SuggestionRule, curve: RateCurve, options: SuggestOptions = {}): Suggestion | null {
  const answer = explain(rule, curve, options)
  return typeof answer === 'string' ? null : answer
}
