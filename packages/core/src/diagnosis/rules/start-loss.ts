import { log } from '../../numeric/log.ts'
import type { Rule } from './rule.ts'

/** Ratio to ln K beyond which a start says that the model begins with strong opinions, or has been trained before. */
const farRatio = 1.5

/** A cross-entropy over K classes does not start near ln K, the loss of a model that knows nothing. */
export const startLoss: Rule = ({ curve, start, steps, baseline }) => {
  if (curve.classes === undefined || !Number.isFinite(start)) return null
  // The baseline carries a loss scale that ln K does not know of.
  const expected = baseline ?? log(curve.classes)
  const ratio = start / expected
  if (ratio <= farRatio && ratio >= 1 / farRatio) return null
  const step = steps[0] ?? 0
  return {
    rule: 'start-loss',
    severity: ratio > 1 ? 'warning' : 'info',
    fromStep: step,
    toStep: step,
    evidence: { start, expected, classes: curve.classes },
  }
}
