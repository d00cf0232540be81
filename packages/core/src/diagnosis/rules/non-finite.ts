import type { Rule } from './rule.ts'

/** The loss, a norm or the final loss leaves the finite numbers and does not come back. Overflow gives Infinity first, NaN is Infinity − Infinity. */
export const nonFinite: Rule = ({ nonFinite: seen, losses, curve }) => {
  if (seen === null || seen.isolated) return null
  const last = losses.at(-1)
  return {
    rule: 'non-finite',
    severity: 'error',
    fromStep: seen.step,
    toStep: curve.steps.at(-1) ?? seen.step,
    evidence: {
      value: seen.value,
      loss: seen.quantity === 'loss' || seen.quantity === 'final-loss' ? 1 : 0,
      ...(last !== undefined && { lastFinite: last }),
    },
  }
}
