import type { Rule } from './rule.ts'

/** Share of the gain that a run must be short of for its rate to be too large or too small. */
export const badExcess = 0.1

/** A smaller rate ends more than 10% of the gain lower. */
export const smallerRateWins: Rule = ({ neighbourhood, steps }) => {
  if (neighbourhood === null || !(neighbourhood.excess > badExcess)) return null
  const { best, learningRate, finalLoss, excess } = neighbourhood
  if (best.learningRate >= learningRate) return null
  return {
    rule: 'smaller-rate-wins',
    severity: 'warning',
    fromStep: steps[0] ?? 0,
    toStep: steps.at(-1) ?? 0,
    evidence: { learningRate, end: finalLoss, bestRate: best.learningRate, bestLoss: best.finalLoss, excess },
  }
}
