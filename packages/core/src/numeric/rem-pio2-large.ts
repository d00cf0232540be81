import { clearLowWord, highWord, powerOfTwo } from './bits.ts'

/** The first 1296 bits of 2/π after the point, 24 bits a word. */
const TWO_OVER_PI = [
  0xa2f983, 0x6e4e44, 0x1529fc, 0x2757d1, 0xf534dd, 0xc0db62, 0x95993c, 0x439041, 0xfe5163, 0xabdebb, 0xc561b7,
  0x246e3a, 0x424dd2, 0xe00649, 0x2eea09, 0xd1921c, 0xfe1deb, 0x1cb129, 0xa73ee8, 0x8235f5, 0x2ebb44, 0x84e99c,
  0x7026b4, 0x5f7e41, 0x3991d6, 0x398353, 0x39f49c, 0x845f8b, 0xbdf928, 0x3b1ff8, 0x97ffde, 0x5980f, 0xef2f11, 0x8b5a0a,
  0x6d1f6d, 0x367ecf, 0x27cb09, 0xb74f46, 0x3f669e, 0x5fea2d, 0x7527ba, 0xc7ebe5, 0xf17b3d, 0x739f7, 0x8a5292, 0xea6bfb,
  0x5fb11f, 0x8d5d08, 0x560330, 0x46fc7b, 0x6babf0, 0xcfbc20, 0x9af436, 0x1da9e3,
]
const WORDS = 10
const LIMB = 16777216
const PIO2_HIGH = 1.5707963267948966
const PIO2_LOW = 6.123233995736766e-17

const product = new Float64Array(WORDS + 3)

/**
 * Payne–Hanek reduction for 2²⁰ < x < ∞: writes r + r' = x − n·π/2, |r| ≤ π/4, to `out` and returns n mod 4.
 *
 * x = X·2ᵉ with X an integer of 53 bits. Words of 2/π that contribute multiples of 4 to X·2ᵉ·(2/π) are skipped, the next
 * ten (240 bits: at most 62 are lost to cancellation) are multiplied exactly in 24-bit limbs, and the fraction is
 * multiplied by π/2 as a double-double.
 *
 * Source: Payne & Hanek 1983, Radian reduction for trigonometric functions, SIGNUM Newsletter 18(1).
 * @mutates out
 */
export function remPio2Large(x: number, out: Float64Array): number {
  const e = (highWord(x) >> 20) - 1075
  let rest = x * powerOfTwo(-e)
  const x2 = Math.floor(rest / (LIMB * LIMB))
  rest -= x2 * LIMB * LIMB
  const x1 = Math.floor(rest / LIMB)
  const x0 = rest - x1 * LIMB
  const first = Math.max(0, Math.floor((e - 2) / 24))

  // product[i] has weight 2^(e + 48 − 24·(first + 1) − 24·i); each is a sum of three products below 2⁴⁸.
  for (let i = 0; i < WORDS + 2; i++) {
    let limb = 0
    if (i < WORDS) limb += x2 * TWO_OVER_PI[first + i]!
    if (i >= 1 && i <= WORDS) limb += x1 * TWO_OVER_PI[first + i - 1]!
    if (i >= 2) limb += x0 * TWO_OVER_PI[first + i - 2]!
    product[i] = limb
  }
  for (let i = WORDS + 1; i > 0; i--) {
    const carry = Math.floor(product[i]! / LIMB)
    product[i]! -= carry * LIMB
    product[i - 1]! += carry
  }

  let n = 0
  let lead = -1
  for (let i = 0, weight = e + 24 - 24 * first; i < WORDS + 2; i++, weight -= 24) {
    const term = product[i]! * powerOfTwo(weight)
    if (weight >= 0 || term >= 1) {
      const whole = Math.floor(term)
      n += whole - 4 * Math.floor(whole / 4)
      product[i] = term - whole
    } else {
      product[i] = term
    }
    if (lead < 0 && weight < 0) lead = i
  }
  if (product[lead]! >= 0.5) {
    product[lead]! -= 1
    n += 1
  }

  let high = 0
  let low = 0
  for (let i = lead; i < WORDS + 2; i++) {
    // Two-sum: after cancellation the first limbs are small or zero, so their order by size is not given.
    const term = product[i]!
    const total = high + term
    const part = total - high
    low += high - (total - part) + (term - part)
    high = total
  }
  const fraction = high + low
  const error = high - fraction + low
  const f = clearLowWord(fraction)
  const p = clearLowWord(PIO2_HIGH)
  const main = fraction * PIO2_HIGH
  const exactError = f * p - main + f * (PIO2_HIGH - p) + (fraction - f) * p + (fraction - f) * (PIO2_HIGH - p)
  const tail = exactError + (fraction * PIO2_LOW + error * PIO2_HIGH)
  out[0] = main + tail
  out[1] = main - out[0] + tail
  return n & 3
}
