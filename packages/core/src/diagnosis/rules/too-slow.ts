import type { Rule } from './rule.ts'
import { badExcess } from './smaller-rate-wins.ts'

/** A larger rate ends more than 10% of the gain lower: the only thing that proves a rate too small. */
export const tooSlow: Rule = ({ neighbourhood, steps }) => {
  if (
    neighbourhood === null ||
    !(neighbourhood.excess > badExcess) ||
    neighbourhood.excess === Number.POSITIVE_INFINITY
  ) {
    return null
  }
  const { best, learningRate, finalLoss, excess } = neighbourhood
  if (best.learningRate <= learningRate) return null
  return {
    rule: 'too-slow',
    severity: 'warning',
    fromStep: steps[0] ?? 0,
    toStep: steps.at(-1) ?? 0,
    evidence: { learningRate, end: finalLoss, bestRate: best.learningRate, bestLoss: best.finalLoss, excess },
  }
}
