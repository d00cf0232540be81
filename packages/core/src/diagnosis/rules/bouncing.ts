import { median } from '../../numeric/quantile.ts'
import { levelBetween } from '../signals/levels.ts'
import type { Rule } from './rule.ts'

const largeRatio = 0.3
const fallingRatio = 0.9

/**
 * The weights jump by a third of their length or more at every update while the loss stays where it is, well above zero. The
 * loss need not show it: on a single parabola its curve is smooth and w alone goes to and fro.
 */
export const bouncing: Rule = ({ curve, losses, steps, start }) => {
  if (losses.length < 8) return null
  const ratios = curve.updateRatios?.filter(Number.isFinite) ?? []
  if (ratios.length < 8) return null
  const ratio = median(ratios.slice(ratios.length >> 1))
  const level = levelBetween(losses, 0.75, 1)
  if (
    ratio < largeRatio ||
    level < fallingRatio * levelBetween(losses, 0.5, 0.75) ||
    !(level > 0.1 * Math.abs(start))
  ) {
    return null
  }
  return {
    rule: 'bouncing',
    severity: 'error',
    fromStep: steps[losses.length >> 1]!,
    toStep: steps.at(-1)!,
    evidence: { level, ratio },
  }
}
