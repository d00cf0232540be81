import type { Diagnosis, Finding, Verdict } from '@sweetspot/schema'
import type { RuleName } from './rules/index.ts'
import type { Signals } from './signals/signals.ts'

/** A verdict and the rule that decided it. */
export interface Decision {
  readonly verdict: Verdict
  readonly by: RuleName | 'fall' | 'nothing'
}

/** Points below which a curve without an error says nothing. */
const fewestPoints = 5
/** Shares of the start that a loss must have fallen by, and of a converged one that may be left. */
const clearFall = 0.1
const farFall = 0.5
const nearFall = 0.3
const convergedShare = 0.02
const convergedGradient = 0.01
/** Verdicts that a single finding decides, first match first. */
const deciding: ReadonlyArray<readonly [RuleName, Verdict]> = [
  ['non-finite-start', 'diverged'],
  ['non-finite', 'diverged'],
  ['collapsed', 'collapsed'],
  ['diverging', 'diverging'],
  ['not-recovered', 'diverging'],
  ['smaller-rate-wins', 'oscillating'],
  ['too-slow', 'too-slow'],
  ['bouncing', 'oscillating'],
  ['unstable-recovered', 'unstable-recovered'],
  ['oscillating', 'oscillating'],
]

/**
 * The verdict on a run from its findings, in order: not finite; collapsed; ends above its start; a larger or a smaller rate
 * wins more than 10% of the gain; blew up and recovered; swings for ever; no progress for half the run; else healthy where
 * the loss has clearly fallen, and not enough evidence where it has not.
 */
export function decide(findings: readonly Finding[], signals: Signals): Decision {
  const seen = (rule: RuleName) => findings.some((finding) => finding.rule === rule)
  // A broken run can lie beside one at a larger rate that is broken a little less: its own signs count for more.
  const swings = seen('oscillating') || seen('bouncing')
  for (const [rule, verdict] of deciding) {
    if (seen(rule) && !(rule === 'too-slow' && swings)) return { verdict, by: rule }
  }
  const { losses, neighbourhood, start, final, end, noise, naturalZero } = signals
  if (losses.length < fewestPoints && !(neighbourhood && losses.length > 0)) {
    return { verdict: 'not-enough-evidence', by: 'nothing' }
  }
  const fall = start - Math.max(final, end)
  const fell = naturalZero ? fall > clearFall * start : fall > 4 * noise
  const stuck = seen('hardly-moved')
  // Losses on all the data at both ends show a crawl that batch noise hides.
  const crawls = stuck && (seen('still-falling') || (signals.curve.finalLoss !== undefined && neighbourhood === null))
  // Where noise hides whether the loss still falls, a run that has come far is not called stuck.
  const farButHidden = signals.lateFall?.hidden === true && fall > farFall * start
  if (seen('plateau') && naturalZero && !crawls && !farButHidden && !converged(findings, signals)) {
    return { verdict: 'plateau', by: 'plateau' }
  }
  return fell || neighbourhood !== null
    ? { verdict: 'healthy', by: 'fall' }
    : { verdict: 'not-enough-evidence', by: 'nothing' }
}

/** A loss or a gradient that has all but vanished: the run is done, not stuck. */
export function converged(findings: readonly Finding[], { start, final, naturalZero }: Signals): boolean {
  const ratio = findings.find(({ rule }) => rule === 'plateau')?.evidence['gradNormRatio']
  return (naturalZero && final <= convergedShare * start) || (ratio !== undefined && ratio <= convergedGradient)
}

/** Too small from one curve alone: a suspicion, never a verdict. */
export function suspect(findings: readonly Finding[], { verdict }: Decision, signals: Signals): Diagnosis['suspicion'] {
  if (signals.neighbourhood !== null) return 'none'
  if (verdict !== 'healthy' && verdict !== 'not-enough-evidence' && verdict !== 'plateau') return 'none'
  // Weights that jump at every update are not on their way too slowly.
  const jumps = findings.some(({ rule, evidence }) => rule === 'update-ratio' && evidence['ratio']! >= 0.1)
  if (jumps || converged(findings, signals)) return 'none'
  const points = findings.some(
    ({ rule }) => rule === 'hardly-moved' || rule === 'still-falling' || rule === 'update-ratio',
  )
  // A healthy run that has come far enough is not under suspicion just because its batches differ.
  const far = verdict === 'healthy' && signals.final <= nearFall * signals.start
  const hidden = verdict !== 'not-enough-evidence' && !far && signals.rise === null && signals.lateFall?.hidden === true
  return points || hidden ? 'too-slow' : 'none'
}
