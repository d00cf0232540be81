import type { Rule } from './rule.ts'

const most = 0.5

/** More than half of the updates were clipped: the clipping norm sets the step, not the rate. */
export const clippingMostSteps: Rule = ({ curve, steps }) => {
  const { clipped } = curve
  if (clipped === undefined || clipped.length < 4) return null
  const share = clipped.filter(Boolean).length / clipped.length
  if (share <= most) return null
  return {
    rule: 'clipping-most-steps',
    severity: 'warning',
    fromStep: steps[0] ?? 0,
    toStep: steps.at(-1) ?? 0,
    evidence: { share },
  }
}
