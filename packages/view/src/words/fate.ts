import { surfaceOf } from '@sweetspot/core'
import type { RunResult } from '@sweetspot/schema'
import { formatCount } from '../format/count.ts'
import { formatNumber } from '../format/number.ts'
import { formatShort } from '../format/short.ts'
import { motionOf, reachOf } from '../models/motion.ts'
import { type Position, positionsOf } from '../models/positions.ts'

/** What becomes of a run on a surface: its kind, for grouping, and a few words with the numbers. */
export interface Fate {
  readonly kind:
    | 'settles'
    | 'approaches'
    | 'calms'
    | 'jumps'
    | 'widens'
    | 'hovers'
    | 'wanders'
    | 'grows'
    | 'breaks'
    | 'unknown'
  readonly text: string
}

/** Share of the window within which a run has arrived. */
const near = 0.005

// A table beside a drawing that plays says it many times a second.
const known = new WeakMap<RunResult, Fate>()

/** Where a run on a surface has got to: at a minimum, on its way, to and fro, out of the picture, out of the numbers. */
export function fateOf(run: RunResult): Fate {
  const fate = known.get(run) ?? fateFrom(run)
  known.set(run, fate)
  return fate
}

function fateFrom(run: RunResult): Fate {
  const surface = surfaceOf(run.config.task)
  const broken = run.records.find(({ loss }) => !Number.isFinite(loss))
  if (broken) return { kind: 'breaks', text: `loss ${formatNumber(broken.loss)} at step ${formatCount(broken.step)}` }
  const positions = surface === null ? [] : positionsOf(run, surface.dimension)
  const last = positions.at(-1)
  if (surface === null || last === undefined) return { kind: 'unknown', text: '' }
  const { x, y } = surface.window
  const scales = [x[1] - x[0], y[1] - y[0]].slice(0, surface.dimension)
  const distance = (a: readonly number[], b: readonly number[]): number =>
    Math.max(...a.map((value, i) => Math.abs(value - b[i]!) / scales[i]!))
  if (distance(last.params, positions[0]!.params) > 2)
    return { kind: 'grows', text: `${placeText(last.params, scales)} after ${formatCount(last.step)} steps` }
  const places = positions.map(({ params }) => params.map((value, i) => value / scales[i]!))
  const motion = motionOf(places, { isNoisy: !run.deterministic })
  const toMinimum = ({ params }: Position): number =>
    Math.min(Infinity, ...surface.minima.map((minimum) => distance(params, minimum)))
  // A run that roams is where it is by chance.
  if (motion !== 'roams' && toMinimum(last) < near) {
    const arrived = positions.findLastIndex((position) => toMinimum(position) >= near) + 1
    return { kind: 'settles', text: `settles by step ${formatCount(positions[arrived]!.step)}` }
  }
  switch (motion) {
    case 'swings':
      return distance(last.params, positions.at(-3)!.params) < near
        ? {
            kind: 'jumps',
            text: `jumps between ${placeText(positions.at(-2)!.params, scales)} and ${placeText(last.params, scales)}`,
          }
        : { kind: 'wanders', text: 'does not settle' }
    case 'calms':
      return {
        kind: 'calms',
        text: `swings less and less, at the end about ${placeText(reached(places, scales), scales)}`,
      }
    case 'widens':
      return { kind: 'widens', text: 'swings more and more' }
    case 'roams':
      return run.deterministic
        ? { kind: 'wanders', text: 'does not settle' }
        : { kind: 'hovers', text: hoverText(places, scales) }
    case 'creeps':
    case 'rests':
      return { kind: 'approaches', text: `on its way, ${placeText(last.params, scales)}` }
  }
}

/** The middle of where a run is at its end. */
const reached = (places: readonly (readonly number[])[], scales: readonly number[]): number[] =>
  reachOf(places).middle.map((value, i) => value * scales[i]!)

function hoverText(places: readonly (readonly number[])[], scales: readonly number[]): string {
  const half = reachOf(places).half.map((value, i) => value * scales[i]!)
  return `hovers about ${placeText(reached(places, scales), scales)}, ± ${placeText(half, scales)}`
}

/** A place in the picture; what is nearer to zero than can be seen is zero. */
function placeText(params: readonly number[], scales: readonly number[]): string {
  const words = params.map((value, i) => formatShort(Math.abs(value) < scales[i]! / 2000 ? 0 : value))
  return words.length === 1 ? words[0]! : `(${words.join(', ')})`
}
