import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus'
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator'

const TWO_TO_32 = 4294967296
const GOLDEN_RATIO = 0x9e3779b9 | 0

/**
 * A xoroshiro128+ generator (Blackman & Vigna 2018, arXiv:1805.01407) whose 128-bit state is a hash of `seed` and `keys`.
 *
 * Two 32-bit lanes take the low and the high word of each number through a finaliser and through each other, then give
 * four finalised words. Finalisers: fmix32 of MurmurHash3 (Appleby) and lowbias32 (Wellons). Throws on a number that is
 * not a safe integer.
 */
export function seededGenerator(seed: number, keys: readonly number[]): RandomGenerator {
  let a = GOLDEN_RATIO
  let b = keys.length
  for (let i = -1; i < keys.length; i++) {
    const number = i < 0 ? seed : keys[i]!
    if (!Number.isSafeInteger(number)) {
      const which = i < 0 ? 'seed' : `keys[${i}]`
      throw new RangeError(`${which}: expected a safe integer, got ${number}. Round it or pass an index.`)
    }
    const high = Math.floor(number / TWO_TO_32) | 0
    a = murmur(Math.imul(a ^ (number | 0), 0x85ebca6b) + b)
    b = lowBias(Math.imul(b ^ high, 0xc2b2ae35) + a)
  }
  const s0 = murmur(a + GOLDEN_RATIO)
  const s1 = lowBias(b + s0)
  const s2 = murmur(a + s1)
  const s3 = lowBias(b + s2 + GOLDEN_RATIO)
  // All zeros is the one state that a linear generator cannot leave.
  return xoroshiro128plusFromState([s0, s1, s2, s3 === 0 ? 1 : s3])
}

function murmur(word: number): number {
  let h = word ^ (word >>> 16)
  h = Math.imul(h, 0x85ebca6b)
  h ^= h >>> 13
  h = Math.imul(h, 0xc2b2ae35)
  return h ^ (h >>> 16)
}

function lowBias(word: number): number {
  let h = word ^ (word >>> 16)
  h = Math.imul(h, 0x7feb352d)
  h ^= h >>> 15
  h = Math.imul(h, 0x846ca68b)
  return h ^ (h >>> 16)
}
