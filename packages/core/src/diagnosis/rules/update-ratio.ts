import { median } from '../../numeric/quantile.ts'
import type { Rule } from './rule.ts'

/** A healthy update moves the weights by about 1e-3 of their length (CS231n); a hundredth of that is next to nothing. */
const smallRatio = 1e-5
/** Updates of this share of the weights are jumps, not steps. */
const largeRatio = 0.3
const grownRatio = 3

/**
 * The median of ‖Δθ‖/‖θ‖ is far below 1e-3 or far above.
 *
 * A small ratio speaks for a small rate only while ‖θ‖ ≤ 3‖θ₀‖ and the loss never rose above 1.2 times its start: a run that
 * blew its weights up has the same ratio.
 */
export const updateRatio: Rule = ({ curve, steps, rise }) => {
  const ratios = curve.updateRatios?.filter(Number.isFinite) ?? []
  if (ratios.length < 5) return null
  const ratio = median(ratios.slice(ratios.length >> 1))
  const weights = curve.weightNorms?.filter(Number.isFinite) ?? []
  const grown = weights.length > 0 ? weights.reduce((top, norm) => Math.max(top, norm), 0) / weights[0]! : 1
  const blownUp = rise !== null || grown > grownRatio
  if (ratio >= largeRatio ? ratio === Number.POSITIVE_INFINITY : ratio > smallRatio || blownUp) return null
  return {
    rule: 'update-ratio',
    severity: 'info',
    fromStep: steps[0] ?? 0,
    toStep: steps.at(-1) ?? 0,
    evidence: { ratio },
  }
}
