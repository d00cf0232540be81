import type { Rule } from './rule.ts'

const manyDead = 0.5

/** Half of the hidden ReLU units or more are zero on every sample: no gradient reaches them again. */
export const deadUnits: Rule = ({ curve, steps }) => {
  const share = curve.deadUnits
  if (share === undefined || share < manyDead) return null
  const last = steps.at(-1) ?? 0
  return { rule: 'dead-units', severity: 'warning', fromStep: last, toStep: last, evidence: { deadUnits: share } }
}
