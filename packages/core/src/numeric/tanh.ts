import { powerOfTwo } from './bits.ts'
import { expKernel, LN2_HIGH, LN2_LOW, ROUND_TO_INTEGER } from './exp-kernel.ts'

const P0 = -9.643991794250523e-1
const P1 = -9.928772310019185e1
const P2 = -1.6146876844170845e3
const Q0 = 1.1281167849163293e2
const Q1 = 2.2354883906010045e3
const Q2 = 4.844063053251255e3

/**
 * The hyperbolic tangent, within 1 ulp; odd, and the same bits in every engine.
 *
 *   |x| < 0.625:  x + x³·P(x²)/Q(x²)
 *   otherwise:    ±(1 − 2/(e^{2|x|} + 1)), where the subtraction loses nothing because tanh > ½
 *
 * Source: Cephes 2.8, tanh.c (method and coefficients). Not fdlibm's form over expm1, which can err by 2 ulp.
 */
export function tanh(x: number): number {
  const size = Math.abs(x)
  if (size < 0.625) {
    // Also keeps −0, which x + x³·… would turn into 0.
    if (size < 7.450580596923828e-9) return x
    const z = x * x
    const p = (P0 * z + P1) * z + P2
    const q = ((z + Q0) * z + Q1) * z + Q2
    return x + x * (z * (p / q))
  }
  if (size < 20) {
    const t = size + size
    const k = t * Math.LOG2E + ROUND_TO_INTEGER - ROUND_TO_INTEGER
    const power = powerOfTwo(k)
    // The roundings of e^{2|x|} + 1 and of 1 − ratio are added back; without them the whole errs by up to 1.2 ulp.
    const part = power * expKernel(t - k * LN2_HIGH, k * LN2_LOW)
    const divisor = power + 1 + part
    const ratio = 2 / divisor
    const rounded = 1 - ratio
    const y = rounded + (1 - rounded - ratio + 0.5 * ratio * ratio * (power + 1 - divisor + part))
    return x < 0 ? -y : y
  }
  if (Number.isNaN(x)) return x
  return x < 0 ? -1 : 1
}
