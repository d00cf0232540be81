import { finiteLength, type RateCurve } from './curve.ts'
import { noiseOf } from './noise.ts'

/** A curve as a rule sees it: smoothed, cut and trimmed. */
export interface Reading {
  readonly learningRates: Float64Array
  /** Smoothed, finite. */
  readonly losses: Float64Array
  /** Standard deviation of the batch noise in the raw losses. */
  readonly noise: number
  /** Where its first point stands in the curve. */
  readonly offset: number
  /** Whether the curve goes on into losses that are not finite. */
  readonly broke: boolean
}

/** How a library treats a curve before its rule looks at it. */
export interface ReadingHabit {
  smooth(losses: Float64Array): Float64Array
  /** The library ends the test where the smoothed loss exceeds its best by this factor. */
  readonly stopFactor: number
  /** Points left out at the start, of the steps that were planned. */
  skipStart(plannedSteps: number): number
  /** Points left out at the end. */
  readonly skipEnd: number
}

/** All finite points of a curve, smoothed. */
export function readWhole(curve: RateCurve, smooth: (losses: Float64Array) => Float64Array): Reading {
  const length = finiteLength(curve)
  const raw = head(curve.losses, length)
  return {
    learningRates: head(curve.learningRates, length),
    losses: smooth(raw),
    noise: noiseOf(raw),
    offset: 0,
    broke: length < curve.losses.length || curve.brokeAtEnd === true,
  }
}

/** A curve as the library itself would have recorded and trimmed it, had it run the same ramp. */
export function readLike(curve: RateCurve, { smooth, stopFactor, skipStart, skipEnd }: ReadingHabit): Reading {
  const whole = readWhole(curve, smooth)
  const finite = whole.losses.length
  const stop = stopIndex(whole.losses, stopFactor)
  const recorded = stop === -1 ? lengthPastTheEnd(curve, finite) : stop + 1
  const start = Math.min(skipStart(curve.plannedSteps ?? curve.losses.length), finite)
  const end = Math.max(start, Math.min(finite, recorded - skipEnd))
  return {
    learningRates: whole.learningRates.slice(start, end),
    losses: whole.losses.slice(start, end),
    noise: whole.noise,
    offset: start,
    broke: whole.broke,
  }
}

/** How much the library would have recorded without its stop rule: Infinity trips that rule, NaN never does. */
function lengthPastTheEnd({ losses, plannedSteps = losses.length, brokeAtEnd }: RateCurve, finite: number): number {
  if (finite === losses.length) return brokeAtEnd ? plannedSteps : finite
  return losses[finite] === Number.POSITIVE_INFINITY ? finite + 1 : Math.max(losses.length, plannedSteps)
}

/** The first point that exceeds the best so far by the factor, which means nothing, and is left out, below zero; or −1. */
function stopIndex(losses: Float64Array, factor: number): number {
  let best = Number.POSITIVE_INFINITY
  return losses.findIndex((loss) => {
    best = Math.min(best, loss)
    return best > 0 && loss > factor * best
  })
}

function head(values: ArrayLike<number>, length: number): Float64Array {
  return Float64Array.from({ length }, (_, i) => values[i]!)
}
