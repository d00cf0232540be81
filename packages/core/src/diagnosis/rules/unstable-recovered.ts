import type { Signals } from '../signals/signals.ts'
import type { Rule } from './rule.ts'

/** A spike must reach this many times the level before it, and undo this share of what was gained. */
const spikeRatio = 2
const undoneShare = 0.25
const recoveredRatio = 0.5
/** Share of the best run's gain within which the end is as good as the best. */
const goodExcess = 0.05

/** A rise from which a run may or may not come back: from its start, or from where it had got to. */
interface Instability {
  /** Whether it began at the start of the run, so that nothing had been won yet. */
  readonly atStart: boolean
  readonly from: number
  readonly to: number
  readonly before: number
  readonly height: number
}

/**
 * The loss blew up, above 1.2 times its start or in a spike, and came back: it ends at half the level before or lower, or
 * within 5% of the gain of the best run. Without neighbours a late spike also counts as recovered within 5% of the run's
 * own gain of the level it had reached.
 */
export const unstableRecovered: Rule = (signals) => {
  const found = instabilityOf(signals)
  if (found === null || !hasRecovered(signals, found)) return null
  const { steps, final } = signals
  return {
    rule: 'unstable-recovered',
    severity: 'warning',
    fromStep: steps[found.from]!,
    toStep: steps[found.to]!,
    evidence: { before: found.before, peak: found.height, end: final },
  }
}

/** The largest instability of a run, relative to the level before it; null where it has none worth a verdict. */
export function instabilityOf({ rise, spikes, start, losses, naturalZero }: Signals): Instability | null {
  if (!naturalZero) return null
  const candidates: Instability[] = rise
    ? [{ atStart: true, from: rise.from, to: rise.to, before: start, height: rise.height }]
    : []
  for (const { from, to, before, height } of spikes) {
    // A spike from above the start is part of one blow-up.
    if (
      before <= start &&
      height >= spikeRatio * before &&
      height - before >= undoneShare * (start - before) &&
      to < losses.length
    ) {
      candidates.push({ atStart: false, from, to: to - 1, before, height })
    }
  }
  return candidates.reduce<Instability | null>(
    (top, one) => (top && top.height / top.before >= one.height / one.before ? top : one),
    null,
  )
}

export function hasRecovered(signals: Signals, { before, from }: Instability): boolean {
  const { final, end, start, neighbourhood, losses } = signals
  const last = Math.max(final, end)
  if (neighbourhood !== null && neighbourhood.excess <= goodExcess) return true
  if (last <= recoveredRatio * before) return true
  const late = from >= losses.length / 4 && before <= 0.5 * start
  return neighbourhood === null && late && last <= before + goodExcess * (start - before)
}
