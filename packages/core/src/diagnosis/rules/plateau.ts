import { levelBetween } from '../signals/levels.ts'
import type { Rule } from './rule.ts'

/** A level is better only below best·(1 − 1e-4), as in PyTorch's ReduceLROnPlateau with threshold_mode 'rel'. */
const threshold = 1e-4
/** Share of the run without a better level. */
const patience = 0.5
const shortest = 20

/**
 * The best level of the loss (medians of 40 stretches, so that noise has no lucky best) has not improved by 1e-4 of itself,
 * nor by what noise explains, for half the run.
 */
export const plateau: Rule = ({ losses, steps, levels, start, noise, curve, lateFall }) => {
  if (losses.length < shortest || (lateFall?.significant && lateFall.share > threshold)) return null
  const inLevel = Math.sqrt(losses.length / levels.length)
  const error = (3 * noise) / inLevel
  const patienceFrom = Math.floor(levels.length * (1 - patience))
  const best = Math.min(...levels.slice(0, patienceFrom))
  const later = Math.min(...levels.slice(patienceFrom))
  if (later < best - Math.max(threshold * Math.abs(best), error)) return null
  const from = levels.findIndex((level) => level <= best + Math.max(threshold * Math.abs(best), error))
  const norms = curve.gradNorms?.filter(Number.isFinite) ?? []
  const values = Float64Array.from(norms)
  const gradNormRatio = values.length < 10 ? undefined : levelBetween(values, 0.9, 1) / levelBetween(values, 0, 0.02)
  return {
    rule: 'plateau',
    severity: 'info',
    fromStep: steps[Math.floor((from * losses.length) / levels.length)]!,
    toStep: steps.at(-1)!,
    evidence: {
      start,
      end: levelBetween(losses, 0.9, 1),
      ...(gradNormRatio !== undefined && Number.isFinite(gradNormRatio) && { gradNormRatio }),
    },
  }
}
