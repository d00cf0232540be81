import { formatCount, plural } from '../format/count.ts'
import { formatRate } from '../format/rate.ts'
import type { DrawnRun } from '../models/drawn-runs.ts'
import { capitalised } from './capitalised.ts'
import { listOf } from './list.ts'

/** A run that has a target loss, and the steps after which it is there: Infinity where it never is, or was given too few. */
export interface AimedRun extends DrawnRun {
  readonly target: number
  readonly steps: number
}

/** The runs that have a target loss, with the steps that each needs for it. */
export function stepsToTarget(runs: readonly DrawnRun[]): AimedRun[] {
  return runs.flatMap((drawn) => {
    const { run } = drawn
    const { target } = run.config.stop
    if (target === null) return []
    const first = run.records.find(({ loss }) => loss <= target)
    const steps = first?.step ?? (run.final.loss <= target ? run.stepsRun : Number.POSITIVE_INFINITY)
    return [{ ...drawn, target, steps: Math.max(1, steps) }]
  })
}

/** Which runs reach their target, and when; within a budget of steps where one is set. */
export function targetFinding(aimed: readonly AimedRun[], budget?: number): string {
  const goal = `a loss of ${formatRate(aimed[0]!.target)}`
  if (budget === undefined) return reachedFinding(aimed, goal)
  const labels = (isIn: (steps: number) => boolean): string[] =>
    aimed.filter(({ steps }) => isIn(steps)).map(({ label }) => label)
  const makes = labels((steps) => steps <= budget)
  const misses = labels((steps) => steps > budget)
  const within = plural(budget, 'step')
  if (makes.length === 0) return `No rate here reaches ${goal} within ${within}.`
  const rest = misses.length === 0 ? '' : `; ${listOf(misses)} ${misses.length > 1 ? 'do' : 'does'} not`
  return `Within ${within} ${listOf(makes)} ${makes.length > 1 ? 'reach' : 'reaches'} ${goal}${rest}.`
}

function reachedFinding(aimed: readonly AimedRun[], goal: string): string {
  const reached = aimed.filter(({ steps }) => steps < Infinity).toSorted((a, b) => a.steps - b.steps)
  const [fast, slow] = [reached[0], reached.at(-1)]
  if (!fast || !slow) return `No rate here reaches ${goal}.`
  const short = aimed.filter(({ steps }) => steps === Infinity).map(({ label }) => label)
  const rest = short.length === 0 ? '' : `; ${listOf(short)} not in the steps given`
  const one = `${fast.label} reaches ${goal} after ${plural(fast.steps, 'step')}`
  return capitalised(
    slow === fast ? `${one}${rest}.` : `${one}, ${slow.label} after ${formatCount(slow.steps)}${rest}.`,
  )
}
