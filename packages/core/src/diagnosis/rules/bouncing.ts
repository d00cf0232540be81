import { median } from '../../numeric/quantile.ts'
import { levelBetween } from '../signals/levels.ts'
import type { Rule } from './rule.ts'

const largeRatio = 0.3
const fallingRatio = 0.9

/**
 * The weights jump by a third of their length or more at every update while the loss, on the same data at each step, stays
 * where it was: on a single parabola such a run shows a smooth loss curve, w alone goes to and fro.
 */
export const bouncing: Rule = ({ curve, fixed, losses, steps, start }) => {
  if (fixed?.source !== 'losses' || losses.length < 8) return null
  const ratios = curve.updateRatios?.filter(Number.isFinite) ?? []
  if (ratios.length < 8) return null
  const ratio = median(ratios.slice(ratios.length >> 1))
  const level = levelBetween(losses, 0.75, 1)
  if (ratio < largeRatio || level < fallingRatio * levelBetween(losses, 0.5, 0.75) || !(level > 0.1 * Math.abs(start))) {
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
