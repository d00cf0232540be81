import { clearLowWord, highWord, powerOfTwo, scalbn } from './bits.ts'
import { powerHigh, powerLow } from './power-table.ts'

const L1 = 5.999999999999946e-1
const L2 = 4.285714285785502e-1
const L3 = 3.3333332981837743e-1
const L4 = 2.72728123808534e-1
const L5 = 2.3066074577556175e-1
const L6 = 2.0697501780033842e-1

/** 1/3! … 1/7!. */
const C3 = 1 / 6
const C4 = 1 / 24
const C5 = 1 / 120
const C6 = 1 / 720
const C7 = 1 / 5040

const LN2 = 6.931471805599453e-1
const LN2_HIGH = 6.931471824645996e-1
const LN2_LOW = -1.904654299957768e-9
const TWO_THIRDS_OVER_LN2 = 9.617966939259756e-1
const TWO_THIRDS_OVER_LN2_HIGH = 9.617967009544373e-1
const TWO_THIRDS_OVER_LN2_LOW = -7.028461650952758e-9
const INVERSE_LN2_HIGH = 1.4426950216293335
const INVERSE_LN2_LOW = 1.9259629911266175e-8
const LOG2_OF_1_5_HIGH = 5.849624872207642e-1
const LOG2_OF_1_5_LOW = 1.350039202129749e-8
/** −log₂ of the fraction by which the last double before 2¹⁰²⁴ falls short, rounded up. */
const OVERFLOW_MARGIN = 8.008566259537294e-17

/** The second part of the last log₂ computed: a returned pair would be allocated on every call. */
let log2Tail = 0

/**
 * xʸ, within 1 ulp; the same bits in every engine; special cases as in `Math.pow` (so 1 to the power NaN or ±Infinity
 * is NaN, as ECMAScript and not as C has it). y = 2, ½, 1 and −1 are one correctly rounded operation.
 *
 *   xʸ = 2^(y·log₂x), with log₂x and the product in two parts, about 70 bits
 *
 * Source: Sun fdlibm 5.3, e_pow.c (log₂: method and coefficients); Tang 1989, "Table-driven implementation of the exponential
 * function in IEEE floating-point arithmetic", ACM TOMS 15(2) (2ˣ).
 */
export function pow(x: number, y: number): number {
  if (y === 0) return 1
  if (Number.isNaN(x) || Number.isNaN(y)) return Number.NaN
  if (y === 1) return x
  if (y === 2) return x * x
  if (y === -1) return 1 / x
  const size = Math.abs(x)
  if (Math.abs(y) === Number.POSITIVE_INFINITY) {
    if (size === 1) return Number.NaN
    return size > 1 === y > 0 ? Number.POSITIVE_INFINITY : 0
  }
  if (y === 0.5 && x >= 0) return Math.sqrt(x + 0)
  // −0 counts as negative here: the sign of the result comes from it when y is odd.
  const negative = x < 0 || (x === 0 && 1 / x < 0)
  const odd = negative && isOdd(y)
  if (size === 0 || size === Number.POSITIVE_INFINITY) {
    const result = (size === 0) === y > 0 ? 0 : Number.POSITIVE_INFINITY
    return odd ? -result : result
  }
  if (x < 0 && Math.floor(y) !== y) return Number.NaN
  const result = size === 1 ? 1 : positivePower(size, y)
  return odd ? -result : result
}

function isOdd(y: number): boolean {
  const size = Math.abs(y)
  return size < 9007199254740992 && Math.floor(size) === size && Math.floor(size / 2) * 2 !== size
}

function positivePower(x: number, y: number): number {
  if (Math.abs(y) > 2147483648 && (x < 0.9999990463256836 || x > 1.0000009536743164)) {
    return x > 1 === y > 0 ? Number.POSITIVE_INFINITY : 0
  }
  const log = Math.abs(y) > 2147483648 ? log2NearOne(x - 1) : log2InParts(x)
  const yHigh = clearLowWord(y)
  const low = (y - yHigh) * log + y * log2Tail
  const high = yHigh * log
  const z = low + high
  if (z >= 1024 && (z > 1024 || low + OVERFLOW_MARGIN > z - high)) return Number.POSITIVE_INFINITY
  if (z <= -1075 && (z < -1075 || low <= z - high)) return 0
  return powerOf2InParts(high, low, Math.floor(32 * z + 0.5))
}

/** log₂(1 + t) for |t| ≤ 2⁻²⁰: its leading 21 bits, the rest in `log2Tail`. */
function log2NearOne(t: number): number {
  const w = t * t * (0.5 - t * (0.3333333333333333 - t * 0.25))
  const u = INVERSE_LN2_HIGH * t
  const v = t * INVERSE_LN2_LOW - w * Math.LOG2E
  const high = clearLowWord(u + v)
  log2Tail = v - (high - u)
  return high
}

/** log₂ of a finite positive x: its leading 21 bits, the rest in `log2Tail`. */
function log2InParts(x: number): number {
  const denormal = x < 2.2250738585072014e-308
  const normal = denormal ? x * 9007199254740992 : x
  let exponent = (highWord(normal) >> 20) - 1023
  let m = normal * powerOfTwo(-exponent)
  if (denormal) exponent -= 53
  let base = 1
  let baseHigh = 0
  let baseLow = 0
  if (m >= 1.7320508075688772) {
    exponent += 1
    m *= 0.5
  } else if (m > 1.2247448713915892) {
    base = 1.5
    baseHigh = LOG2_OF_1_5_HIGH
    baseLow = LOG2_OF_1_5_LOW
  }

  // s = (m − base)/(m + base) in two parts; then log m/base = 2s + ⅔s³ + …
  const u = m - base
  const v = 1 / (m + base)
  const s = u * v
  const sHigh = clearLowWord(s)
  const sumHigh = clearLowWord(m + base)
  const sumLow = m - (sumHigh - base)
  const sLow = v * (u - sHigh * sumHigh - sHigh * sumLow)
  const z = s * s
  const r = z * z * (L1 + z * (L2 + z * (L3 + z * (L4 + z * (L5 + z * L6))))) + sLow * (sHigh + s)
  const square = sHigh * sHigh
  const tHigh = clearLowWord(3 + square + r)
  const tLow = r - (tHigh - 3 - square)
  const main = sHigh * tHigh
  const rest = sLow * tHigh + tLow * s
  const pHigh = clearLowWord(main + rest)
  const pLow = rest - (pHigh - main)
  const logHigh = TWO_THIRDS_OVER_LN2_HIGH * pHigh
  const logLow = TWO_THIRDS_OVER_LN2_LOW * pHigh + pLow * TWO_THIRDS_OVER_LN2 + baseLow
  const high = clearLowWord(logHigh + logLow + baseHigh + exponent)
  log2Tail = logLow - (high - exponent - baseHigh - logHigh)
  return high
}

/**
 * 2^(high + low), n the nearest integer to 32 times the sum: 2^(n/32) from the table, times eʳ with |r| ≤ ln2/64. The table's
 * rounding and that of r are carried along, so the result is off by little more than its own rounding: that keeps it monotone.
 */
function powerOf2InParts(high: number, low: number, n: number): number {
  const shifted = high - n / 32
  const t = clearLowWord(low + shifted)
  const u = t * LN2_HIGH
  const v = (low - (t - shifted)) * LN2 + t * LN2_LOW
  const r = u + v
  const rest = v - (r - u)
  const series = r * r * (0.5 + r * (C3 + r * (C4 + r * (C5 + r * (C6 + r * C7)))))
  const exponent = Math.floor(n / 32)
  const j = n - 32 * exponent
  return scalbn(powerHigh[j]! + (powerLow[j]! + powerHigh[j]! * (r + (series + rest))), exponent)
}
