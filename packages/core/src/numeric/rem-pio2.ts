import { ROUND_TO_INTEGER } from './exp-kernel.ts'
import { remPio2Large } from './rem-pio2-large.ts'

const TWO_OVER_PI = 6.366197723675814e-1
const PIO2_1 = 1.5707963267341256
const PIO2_1_TAIL = 6.077100506506192e-11
const PIO2_2 = 6.077100506303966e-11
const PIO2_2_TAIL = 2.0222662487959506e-21
const PIO2_3 = 2.0222662487111665e-21
const PIO2_3_TAIL = 8.4784276603689e-32

/**
 * Reduces a finite x to |r| ≤ π/4 (a rounding beyond): writes r + r' = x − n·π/2 to `out` and returns n mod 4.
 *
 * Up to 2²⁰ in three steps of π/2 in 33-bit parts, whose products with n are exact; beyond by {@link remPio2Large}. Later
 * steps run only where the earlier difference cancels more than 16 and 49 bits.
 *
 * Source: Sun fdlibm 5.3, e_rem_pio2.c (method and constants), after Cody & Waite 1980.
 * @mutates out
 */
export function remPio2(x: number, out: Float64Array): number {
  const size = Math.abs(x)
  if (size > 1048576) {
    const n = remPio2Large(size, out)
    if (x > 0) return n
    out[0] = -out[0]!
    out[1] = -out[1]!
    return -n & 3
  }
  const n = x * TWO_OVER_PI + ROUND_TO_INTEGER - ROUND_TO_INTEGER
  let r = x - n * PIO2_1
  let w = n * PIO2_1_TAIL
  let y = r - w
  if (Math.abs(y) < size * 1.52587890625e-5) {
    const before = r
    w = n * PIO2_2
    r = before - w
    w = n * PIO2_2_TAIL - (before - r - w)
    y = r - w
    if (Math.abs(y) < size * 1.7763568394002505e-15) {
      const previous = r
      w = n * PIO2_3
      r = previous - w
      w = n * PIO2_3_TAIL - (previous - r - w)
      y = r - w
    }
  }
  out[0] = y
  out[1] = r - y - w
  return n & 3
}
