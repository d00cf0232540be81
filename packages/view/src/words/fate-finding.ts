import type { DrawnRun } from '../models/drawn-runs.ts'
import { capitalised } from './capitalised.ts'
import { type Fate, fateOf } from './fate.ts'
import { listOf } from './list.ts'

const kinds: Readonly<Record<Exclude<Fate['kind'], 'unknown'>, readonly [one: string, many: string]>> = {
  settles: ['settles', 'settle'],
  approaches: ['is still on its way', 'are still on their way'],
  calms: ['swings and settles', 'swing and settle'],
  jumps: ['jumps between two values', 'jump between two values'],
  widens: ['swings more and more', 'swing more and more'],
  hovers: ['hovers', 'hover'],
  wanders: ['does not settle', 'do not settle'],
  grows: ['leaves the picture', 'leave the picture'],
  breaks: ['leaves the finite numbers', 'leave the finite numbers'],
}

/** What becomes of the runs, those of one fate together, as one sentence. */
export function fateFinding(runs: readonly DrawnRun[]): string {
  const groups = new Map<string, string[]>()
  for (const { run, label } of runs) {
    const { kind } = fateOf(run)
    if (kind !== 'unknown') groups.set(kind, [...(groups.get(kind) ?? []), label])
  }
  const parts = [...groups].map(
    ([kind, labels]) => `${listOf(labels)} ${kinds[kind as keyof typeof kinds][labels.length > 1 ? 1 : 0]}`,
  )
  return parts.length === 0 ? 'Where the first parameter goes.' : capitalised(`${parts.join('; ')}.`)
}
