import { erf } from '../numeric/erf.ts'
import { exp } from '../numeric/exp.ts'
import { tanh } from '../numeric/tanh.ts'
import type { ReadonlyVector, Vector } from '../vector/vector.ts'

/** The activation of hidden units, by schema's name. */
export type Activation = 'relu' | 'tanh' | 'gelu'

const INVERSE_SQRT_2 = Math.SQRT1_2
const INVERSE_SQRT_2_PI = 0.3989422804014327

/**
 * The first `count` units through an activation, with its derivative beside:
 *
 *   relu   max(z, 0)    slope 1 where z > 0, else 0
 *   tanh   tanh z       slope 1 − tanh² z
 *   gelu   z·Φ(z)       slope Φ(z) + z·φ(z), Φ(z) = (1 + erf(z/√2))/2 and φ the normal distribution and density
 *
 * relu(−0) is +0 and relu(NaN) is NaN; its slope at 0, −0 and NaN is 0, as in PyTorch at 0. gelu is 0, with slope 0 at −Infinity
 * and 1 at +Infinity: the limits, where the formula alone would give 0·Infinity.
 *
 * Source of gelu: Hendrycks & Gimpel 2016, arXiv:1606.08415, the exact form, not the one with tanh.
 *
 * @mutates out, slope
 */
export function activate(activation: Activation, z: ReadonlyVector, out: Vector, slope: Vector, count: number): void {
  if (activation === 'relu') relu(z, out, slope, count)
  else if (activation === 'tanh') tanhUnits(z, out, slope, count)
  else gelu(z, out, slope, count)
}

/**
 * The second derivative of an activation, for Hessian-vector products: relu 0, tanh −2·tanh z·(1 − tanh² z), gelu φ(z)·(2 − z²).
 *
 * @param out, slope what `activate` wrote for z
 * @mutates curvature
 */
export function activationCurvature(
  activation: Activation,
  z: ReadonlyVector,
  out: ReadonlyVector,
  slope: ReadonlyVector,
  curvature: Vector,
  count: number,
): void {
  for (let i = 0; i < count; i++) {
    if (activation === 'relu') curvature[i] = 0
    else if (activation === 'tanh') curvature[i] = -2 * out[i]! * slope[i]!
    else curvature[i] = densityTimes(z[i]!, 2 - z[i]! * z[i]!)
  }
}

function relu(z: ReadonlyVector, out: Vector, slope: Vector, count: number): void {
  // The signs of units are a coin toss, so every branch on them costs a misprediction: (z + |z|)/2 has none. It is exact unless
  // z + |z| overflows or is −Infinity + Infinity, which leaves Infinity or NaN in `out` and 0·out in the sum: then max decides.
  let spoiled = 0
  for (let i = 0; i < count; i++) {
    const zi = z[i]!
    const a = (zi + Math.abs(zi)) * 0.5
    out[i] = a
    slope[i] = Number(zi > 0)
    spoiled += a * 0
  }
  if (spoiled === 0) return
  for (let i = 0; i < count; i++) out[i] = Math.max(z[i]!, 0)
}

function tanhUnits(z: ReadonlyVector, out: Vector, slope: Vector, count: number): void {
  for (let i = 0; i < count; i++) {
    const a = tanh(z[i]!)
    out[i] = a
    slope[i] = 1 - a * a
  }
}

function gelu(z: ReadonlyVector, out: Vector, slope: Vector, count: number): void {
  for (let i = 0; i < count; i++) {
    const zi = z[i]!
    const share = 0.5 * (1 + erf(zi * INVERSE_SQRT_2))
    out[i] = share === 0 ? 0 : zi * share
    slope[i] = share + densityTimes(zi, zi)
  }
}

/** φ(z)·factor, 0 where φ underflows. */
function densityTimes(z: number, factor: number): number {
  const density = INVERSE_SQRT_2_PI * exp(-0.5 * z * z)
  return density === 0 ? 0 : density * factor
}
