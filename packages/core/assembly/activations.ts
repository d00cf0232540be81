import { erf } from './numeric/erf'
import { exp } from './numeric/exp'
import { tanh } from './numeric/tanh'
import { both, loadUpToTwo, storeUpToTwo } from './pairs'

const INVERSE_SQRT_2_PI: f64 = 0.3989422804014327

/** out ← max(z, 0), slope ← 1 where z > 0, else 0. Nothing is rounded, so floats need not become doubles. */
function relu<T>(z: usize, out: usize, slope: usize, count: i32): void {
  const zero = v128.splat<T>(0)
  const end = z + <usize>count * sizeof<T>()
  for (; z + 16 <= end; z += 16) {
    const zi = v128.load(z)
    v128.store(out, rectified<T>(zi, zero))
    v128.store(slope, positive<T>(zi, zero))
    out += 16
    slope += 16
  }
  for (; z < end; z += sizeof<T>()) {
    const zi = v128.load_splat<T>(z)
    store<T>(out, v128.extract_lane<T>(rectified<T>(zi, zero), 0))
    store<T>(slope, v128.extract_lane<T>(positive<T>(zi, zero), 0))
    out += sizeof<T>()
    slope += sizeof<T>()
  }
}

/** The sum makes +0 of −0; NaN stays. */
function rectified<T>(z: v128, zero: v128): v128 {
  return v128.add<T>(v128.pmax<T>(z, zero), zero)
}

function positive<T>(z: v128, zero: v128): v128 {
  return v128.and(v128.gt<T>(z, zero), v128.splat<T>(1))
}

/** out ← tanh z, slope ← 1 − tanh² z */
function tanhUnits<T>(z: usize, out: usize, slope: usize, count: i32): void {
  for (let left = count; left > 0; left -= 2) {
    const a = tanh(loadUpToTwo<T>(z, left))
    storeUpToTwo<T>(out, a, left)
    storeUpToTwo<T>(slope, f64x2.sub(both(1), f64x2.mul(a, a)), left)
    z += 2 * sizeof<T>()
    out += 2 * sizeof<T>()
    slope += 2 * sizeof<T>()
  }
}

/** out ← z·Φ(z), slope ← Φ(z) + z·φ(z) */
function gelu<T>(z: usize, out: usize, slope: usize, count: i32): void {
  for (let left = count; left > 0; left -= 2) {
    const zi = loadUpToTwo<T>(z, left)
    const share = f64x2.mul(both(0.5), f64x2.add(both(1), erf(f64x2.mul(zi, both(Math.SQRT1_2)))))
    storeUpToTwo<T>(out, productOrZero(share, zi), left)
    const density = f64x2.mul(both(INVERSE_SQRT_2_PI), exp(f64x2.mul(f64x2.mul(both(-0.5), zi), zi)))
    storeUpToTwo<T>(slope, f64x2.add(share, productOrZero(density, zi)), left)
    z += 2 * sizeof<T>()
    out += 2 * sizeof<T>()
    slope += 2 * sizeof<T>()
  }
}

/** a·b, 0 where a is 0, even beside an infinite b. */
function productOrZero(a: v128, b: v128): v128 {
  return v128.andnot(f64x2.mul(a, b), f64x2.eq(a, both(0)))
}

export function relu64(z: usize, out: usize, slope: usize, count: i32): void {
  relu<f64>(z, out, slope, count)
}

export function relu32(z: usize, out: usize, slope: usize, count: i32): void {
  relu<f32>(z, out, slope, count)
}

export function tanh64(z: usize, out: usize, slope: usize, count: i32): void {
  tanhUnits<f64>(z, out, slope, count)
}

export function tanh32(z: usize, out: usize, slope: usize, count: i32): void {
  tanhUnits<f32>(z, out, slope, count)
}

export function gelu64(z: usize, out: usize, slope: usize, count: i32): void {
  gelu<f64>(z, out, slope, count)
}

export function gelu32(z: usize, out: usize, slope: usize, count: i32): void {
  gelu<f32>(z, out, slope, count)
}
