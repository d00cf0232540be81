import type { Advice, Diagnosis, Finding } from '@sweetspot/schema'
import type { Signals } from './signals/signals.ts'
import type { Decision } from './verdict.ts'

const lower: [number, number] = [0.1, 1 / 3]
const higher: [number, number] = [3, 10]

/** What to try next, most useful first. */
export function adviceFor(
  findings: readonly Finding[],
  { verdict, by }: Decision,
  suspicion: Diagnosis['suspicion'],
  signals: Signals,
): Advice[] {
  const seen = (rule: string) => findings.some((finding) => finding.rule === rule)
  const causes: Advice[] = []
  if (seen('non-finite-start')) return [{ action: 'inspect-input' }, { action: 'inspect-start' }]
  if (seen('one-bad-batch') || seen('non-finite-batch')) causes.push({ action: 'inspect-batch' })
  if (findings.some(({ rule, severity }) => rule === 'start-loss' && severity === 'warning')) {
    causes.push({ action: 'inspect-start' })
  }
  if (seen('clipping-most-steps')) causes.push({ action: 'relax-clipping' })
  return [...onRate({ verdict, by }, suspicion, signals), ...causes]
}

function onRate({ verdict, by }: Decision, suspicion: Diagnosis['suspicion'], signals: Signals): Advice[] {
  const { neighbourhood, fixed, losses } = signals
  const ratio = neighbourhood ? neighbourhood.best.learningRate / neighbourhood.learningRate : 1
  const factor = Number(ratio.toPrecision(3))
  const toBest: [number, number] = [factor, factor]
  const probe: Advice = { action: 'probe-higher-rates', factors: higher }
  switch (verdict) {
    case 'diverged':
    case 'diverging':
    case 'collapsed':
      return [{ action: 'restart-lower', factors: neighbourhood && factor < 1 ? toBest : lower }]
    case 'oscillating':
      return [
        { action: 'lower-rate', factors: by === 'smaller-rate-wins' ? toBest : lower },
        ...(by === 'oscillating' ? [{ action: 'decay-rate' } as const] : []),
      ]
    case 'unstable-recovered':
      return [{ action: 'add-warmup' }, { action: 'lower-rate', factors: [0.5, 0.5] }]
    case 'too-slow':
      return [{ action: 'raise-rate', factors: toBest }]
    case 'plateau':
      return suspicion === 'too-slow'
        ? [probe]
        : [{ action: 'decay-rate' }, ...(fixed === null ? [{ action: 'log-fixed-batch' } as const] : [])]
    case 'healthy':
      if (suspicion === 'too-slow') return [probe]
      return [{ action: 'keep-rate' }]
    case 'not-enough-evidence':
      if (losses.length < 20 && suspicion === 'none') return [{ action: 'log-more-steps' }]
      return [probe, ...(fixed === null ? [{ action: 'log-fixed-batch' } as const] : [])]
  }
}
