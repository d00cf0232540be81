const doubles = new Float64Array(1)
const words = new Int32Array(doubles.buffer)

doubles[0] = 1
/** Index of the word with sign, exponent and top mantissa bits; 1 on little-endian machines, 0 on big-endian ones. */
const HIGH = words[1] === 0 ? 0 : 1
const LOW = 1 - HIGH

/** The sign, the exponent and the top 20 mantissa bits of a double, as a signed 32-bit integer. */
export function highWord(x: number): number {
  doubles[0] = x
  return words[HIGH]!
}

/** The lowest 32 mantissa bits of a double, as a signed 32-bit integer. */
export function lowWord(x: number): number {
  doubles[0] = x
  return words[LOW]!
}

/** The double with the given two 32-bit words. */
export function fromWords(high: number, low: number): number {
  words[HIGH] = high
  words[LOW] = low
  return doubles[0]!
}

/** `x` with its lowest 32 mantissa bits cleared: the leading 21 significant bits, so products of two are exact. */
export function clearLowWord(x: number): number {
  doubles[0] = x
  words[LOW] = 0
  return doubles[0]!
}

const SMALLEST_EXPONENT = -1074
const powers = new Float64Array(2098)
for (let k = SMALLEST_EXPONENT, power = Number.MIN_VALUE; k <= 1023; k++, power *= 2) {
  powers[k - SMALLEST_EXPONENT] = power
}

/** 2ᵏ exactly, for an integer k in [−1074, 1023]: one table read, where writing exponent bits would stall the CPU. */
export function powerOfTwo(k: number): number {
  return powers[k + 1074]!
}

/** `x · 2ᵏ` for any integer k, rounded once: Infinity past the largest double, denormal or ±0 below the smallest. */
export function scalbn(x: number, k: number): number {
  if (k >= -1022 && k <= 1023) return x * powerOfTwo(k)
  if (k > 1023) {
    const y = x * powerOfTwo(1023)
    if (k <= 2046) return y * powerOfTwo(k - 1023)
    return y * powerOfTwo(1023) * powerOfTwo(k > 3069 ? 1023 : k - 2046)
  }
  // 969 = 1022 − 53: the intermediate result stays normal whenever the final one is not 0, so only the last product rounds.
  const y = x * powerOfTwo(-969)
  if (k >= -1991) return y * powerOfTwo(k + 969)
  return y * powerOfTwo(-969) * powerOfTwo(k < -2960 ? -1022 : k + 1938)
}

/** The next double above `x` (toward +Infinity); Infinity and NaN are returned as they are. */
export function nextUp(x: number): number {
  if (x === Number.POSITIVE_INFINITY || Number.isNaN(x)) return x
  if (x === 0) return Number.MIN_VALUE
  const low = lowWord(x)
  const high = highWord(x)
  if (x > 0) return fromWords(low === -1 ? high + 1 : high, low + 1)
  return fromWords(low === 0 ? high - 1 : high, low - 1)
}
