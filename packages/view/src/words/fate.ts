import { surfaceOf } from '@sweetspot/core'
import type { RunResult } from '@sweetspot/schema'
import { formatCount } from '../format/count.ts'
import { formatNumber } from '../format/number.ts'
import { formatShort } from '../format/short.ts'
import type { DrawnRun } from '../models/drawn-runs.ts'
import { type Position, positionsOf } from '../models/positions.ts'
import { listOf } from './list.ts'

/** What becomes of a run on a surface: its kind, for grouping, and a few words with the numbers. */
export interface Fate {
  readonly kind: 'settles' | 'approaches' | 'jumps' | 'wanders' | 'grows' | 'breaks' | 'unknown'
  readonly text: string
}

/** Share of the window within which a run has arrived, or is where it was before. */
const near = 0.005

/** Where a run on a surface has got to: at a minimum, on its way, jumping for ever, out of the picture, out of the numbers. */
export function fateOf(run: RunResult): Fate {
  const surface = surfaceOf(run.config.task)
  const broken = run.records.find(({ loss }) => !Number.isFinite(loss))
  if (broken) return { kind: 'breaks', text: `loss ${formatNumber(broken.loss)} at step ${formatCount(broken.step)}` }
  const positions = surface === null ? [] : positionsOf(run, surface.dimension)
  const last = positions.at(-1)
  if (surface === null || last === undefined) return { kind: 'unknown', text: '' }
  const { x, y } = surface.window
  const scales = [x[1] - x[0], y[1] - y[0]]
  const distance = (a: readonly number[], b: readonly number[]): number =>
    Math.max(...a.map((value, i) => Math.abs(value - b[i]!) / scales[i]!))
  const toMinimum = ({ params }: Position): number =>
    Math.min(Infinity, ...surface.minima.map((minimum) => distance(params, minimum)))
  if (distance(last.params, positions[0]!.params) > 2)
    return { kind: 'grows', text: `${placeText(last, scales)} after ${formatCount(last.step)} steps` }
  if (toMinimum(last) < near) {
    const arrived = positions.findLastIndex((position) => toMinimum(position) >= near) + 1
    return { kind: 'settles', text: `settles by step ${formatCount(positions[arrived]!.step)}` }
  }
  const [before, other] = [positions.at(-3), positions.at(-2)]
  const moving = other === undefined ? 0 : distance(last.params, other.params)
  if (before && moving > 0.02 && distance(last.params, before.params) < near)
    return { kind: 'jumps', text: `jumps between ${placeText(other!, scales)} and ${placeText(last, scales)}` }
  if (moving > 0.02) return { kind: 'wanders', text: 'does not settle' }
  return { kind: 'approaches', text: `on its way, ${placeText(last, scales)}` }
}

/** A place in the picture; what is nearer to zero than can be seen is zero. */
function placeText({ params }: Position, scales: readonly number[]): string {
  const words = params.map((value, i) => formatShort(Math.abs(value) < scales[i]! / 2000 ? 0 : value))
  return words.length === 1 ? words[0]! : `(${words.join(', ')})`
}

const kinds: Readonly<Record<Exclude<Fate['kind'], 'unknown'>, readonly [one: string, many: string]>> = {
  settles: ['settles', 'settle'],
  approaches: ['is still on its way', 'are still on their way'],
  jumps: ['jumps between two values', 'jump between two values'],
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
  return parts.length === 0 ? 'Where the first parameter goes.' : `${parts.join('; ')}.`
}
