import type { Rule } from './rule.ts'

const shortest = 5
/** A fall of less than this share of the start has hardly begun. */
const smallFall = 0.02

/** The loss has hardly moved from its start by the end, in either direction. */
export const hardlyMoved: Rule = ({ losses, steps, start, end, final, noise, rise, naturalZero, curve }) => {
  if (losses.length < shortest || rise !== null || !(start !== 0)) return null
  const known = curve.initialLoss !== undefined && curve.finalLoss !== undefined
  const fall = known ? start - final : start - end
  const limit = smallFall * Math.abs(start)
  if (!naturalZero || Math.abs(fall) > Math.max(limit, known ? 0 : noise)) return null
  return {
    rule: 'hardly-moved',
    severity: 'info',
    fromStep: steps[0]!,
    toStep: steps.at(-1)!,
    evidence: { start, end: final },
  }
}
