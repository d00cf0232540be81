import type { Rule } from './rule.ts'

/** Single non-finite losses among finite ones: the weights survived, so a batch or the log is broken. */
export const nonFiniteBatch: Rule = ({ nonFinite, curve }) => {
  if (nonFinite === null || !nonFinite.isolated) return null
  const last = curve.losses.findLastIndex((loss) => !Number.isFinite(loss))
  return {
    rule: 'non-finite-batch',
    severity: 'warning',
    fromStep: nonFinite.step,
    toStep: curve.steps[last]!,
    evidence: { count: curve.losses.filter((loss) => !Number.isFinite(loss)).length, value: nonFinite.value },
  }
}
