import type { Diagnosis } from '@sweetspot/schema'
import type { RuleName } from './rules/index.ts'
import type { Signals } from './signals/signals.ts'
import type { Decision } from './verdict.ts'

/** How much there is to judge by: other rates, a run with its losses on all data, losses at each step, or a handful of points. */
type Evidence = 'neighbours' | 'run' | 'losses' | 'few-points'

/** Finite losses below which a curve is a handful of points. */
const manyPoints = 20

type Measured = Readonly<Record<Evidence, number>>

const row = (neighbours: number, run: number, losses: number, fewPoints: number): Measured => ({
  neighbours,
  run,
  losses,
  'few-points': fewPoints,
})

/**
 * Share of verdicts that were right on the calibration half of the generated curves, by what decided them and on what
 * evidence, for rates within two decades of the best (tools/diagnosis, docs/diagnosis.md). Cells with fewer than ten
 * verdicts are set by their neighbours in the table.
 */
const measured: Readonly<Partial<Record<RuleName | 'fall' | 'fall, suspected' | 'plateau, suspected', Measured>>> = {
  'non-finite-start': row(0.99, 0.98, 0.99, 0.98),
  'non-finite': row(0.99, 0.98, 0.99, 0.98),
  collapsed: row(0.99, 0.98, 0.94, 0.7),
  diverging: row(0.99, 0.98, 0.99, 0.96),
  'not-recovered': row(0.96, 0.92, 0.94, 0.7),
  'smaller-rate-wins': row(0.99, 0.99, 0.99, 0.99),
  'too-slow': row(0.99, 0.99, 0.99, 0.99),
  'unstable-recovered': row(0.99, 0.89, 0.85, 0.7),
  oscillating: row(0.8, 0.8, 0.8, 0.7),
  bouncing: row(0.91, 0.91, 0.91, 0.7),
  plateau: row(0.97, 0.81, 0.64, 0.6),
  'plateau, suspected': row(0.97, 0.96, 0.52, 0.5),
  fall: row(0.98, 0.92, 0.87, 0.81),
  'fall, suspected': row(0.98, 0.98, 0.94, 0.86),
}

/** Not enough evidence claims nothing; with a suspicion it claims something, below one half. */
const nothing = 0
const onlySuspected = 0.4

/** How often a verdict like this was right where the truth was known. */
export function confidenceOf({ by }: Decision, suspicion: Diagnosis['suspicion'], signals: Signals): number {
  const suspected = suspicion === 'too-slow'
  if (by === 'nothing') return suspected ? onlySuspected : nothing
  const { neighbourhood, curve, losses } = signals
  const evidence: Evidence =
    neighbourhood !== null
      ? 'neighbours'
      : curve.finalLoss !== undefined
        ? 'run'
        : losses.length >= manyPoints || signals.nonFinite !== null
          ? 'losses'
          : 'few-points'
  const key = suspected && (by === 'fall' || by === 'plateau') ? (`${by}, suspected` as const) : by
  return measured[key]?.[evidence] ?? nothing
}
