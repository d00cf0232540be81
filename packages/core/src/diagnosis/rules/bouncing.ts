import { median } from '../../numeric/quantile.ts'
import { levelBetween } from '../signals/levels.ts'
import type { Rule } from './rule.ts'

const largeRatio = 0.3
const fallingRatio = 0.9
/** Share of the start that must be left, at the end and on the way there: jumping about a minimum is no fault. */
const leftShare = 0.2
/** Excess over the best of the neighbours up to which the jumps cost nothing. */
const goodExcess = 0.05

/**
 * The weights jump by a third of their length or more at every update while the loss stays where it is, well above zero. The
 * loss need not show it: on a single parabola its curve is smooth and w alone goes to and fro.
 */
export const bouncing: Rule = ({ curve, losses, steps, start, final, neighbourhood }) => {
  if (losses.length < 8) return null
  const ratios = curve.updateRatios?.filter(Number.isFinite) ?? []
  if (ratios.length < 8) return null
  const ratio = median(ratios.slice(ratios.length >> 1))
  const level = levelBetween(losses, 0.75, 1)
  const left = leftShare * Math.abs(start)
  if (ratio < largeRatio || !(Math.min(level, final) > left)) return null
  if (level < fallingRatio * levelBetween(losses, 0.5, 0.75)) return null
  if (neighbourhood !== null && neighbourhood.excess <= goodExcess) return null
  return {
    rule: 'bouncing',
    severity: 'error',
    fromStep: steps[losses.length >> 1]!,
    toStep: steps.at(-1)!,
    evidence: { level, ratio },
  }
}
