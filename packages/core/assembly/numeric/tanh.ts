import { both } from '../pairs'
import { expKernel, exponent, powerOfTwo, shiftedExponent } from './exp'

const P0: f64 = -9.643991794250523e-1
const P1: f64 = -9.928772310019185e1
const P2: f64 = -1.6146876844170845e3
const Q0: f64 = 1.1281167849163293e2
const Q1: f64 = 2.2354883906010045e3
const Q2: f64 = 4.844063053251255e3

/** The hyperbolic tangent; its twin is `tanh`. Both forms are computed for every x: the sizes of units are a coin toss. */
export function tanh(x: v128): v128 {
  const size = f64x2.abs(x)
  const y = v128.bitselect(nearZero(size), fromExp(size), f64x2.lt(size, both(0.625)))
  return v128.or(y, v128.and(x, both(-0.0)))
}

/** For 0 ≤ x < 0.625; x itself where x³ is below its last bit. */
function nearZero(x: v128): v128 {
  const z = f64x2.mul(x, x)
  const p = f64x2.add(f64x2.mul(f64x2.add(f64x2.mul(both(P0), z), both(P1)), z), both(P2))
  const q = f64x2.add(f64x2.mul(f64x2.add(f64x2.mul(f64x2.add(z, both(Q0)), z), both(Q1)), z), both(Q2))
  return f64x2.add(x, f64x2.mul(x, f64x2.mul(z, f64x2.div(p, q))))
}

/** For x ≥ 0.625; from 20 on it rounds to 1. */
function fromExp(x: v128): v128 {
  const t = f64x2.pmin(f64x2.add(x, x), both(40))
  const shifted = shiftedExponent(t)
  const power = powerOfTwo(shifted)
  const part = f64x2.mul(power, expKernel(t, exponent(shifted)))
  const above = f64x2.add(power, both(1))
  const divisor = f64x2.add(above, part)
  const ratio = f64x2.div(both(2), divisor)
  const rounded = f64x2.sub(both(1), ratio)
  const lost = f64x2.sub(f64x2.sub(both(1), rounded), ratio)
  const rest = f64x2.add(f64x2.sub(above, divisor), part)
  const regained = f64x2.mul(f64x2.mul(f64x2.mul(both(0.5), ratio), ratio), rest)
  return f64x2.add(rounded, f64x2.add(lost, regained))
}
