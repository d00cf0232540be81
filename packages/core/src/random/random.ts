import type { RandomGenerator } from 'pure-rand/types/RandomGenerator'
import { cos } from '../numeric/cos.ts'
import { log } from '../numeric/log.ts'
import { seededGenerator } from './seed-hash.ts'

const TWO_TO_MINUS_26 = 1.4901161193847656e-8
const TWO_TO_MINUS_53 = 1.1102230246251565e-16
const TWO_TO_32 = 4294967296
const TWO_PI = 6.283185307179586

/**
 * A source of chance with its own state. Nothing but the generator's 128 bits is remembered between calls (no second
 * normal is kept back), so what a call returns depends only on the seed and the calls before it.
 */
export interface Random {
  /** Uniform on [0, 1), a multiple of 2⁻⁵³; takes two 32-bit words. */
  uniform(): number
  /** Standard normal, |value| < 8.6, by Box & Muller 1958: √(−2·log(1 − u))·cos(2πv); takes two uniforms. */
  normal(): number
  /** Uniform on the integers 0 … below − 1, without bias, for an integer `below` in [1, 2³²]; takes a word, rarely more. */
  integer(below: number): number
}

/**
 * The generator that belongs to a seed, any safe integer: the same seed gives the same numbers on every machine.
 *
 * @example
 * random(1).uniform() // 0.40147236445643797
 */
export function random(seed: number): Random {
  return fromGenerator(seededGenerator(seed, []))
}

/**
 * The numbers drawn from a 32-bit generator, which the caller hands over: no one else may draw from it.
 *
 * @mutates generator at each draw
 */
export function fromGenerator(generator: RandomGenerator): Random {
  // The upper bits of each word, because the lowest bits of xoroshiro128+ follow a linear recurrence.
  const uniform = () => (generator.next() >>> 6) * TWO_TO_MINUS_26 + (generator.next() >>> 5) * TWO_TO_MINUS_53
  return {
    uniform,
    normal() {
      const radius = Math.sqrt(-2 * log(1 - uniform()))
      return radius * cos(TWO_PI * uniform())
    },
    integer(below) {
      if (!(Number.isInteger(below) && below >= 1 && below <= TWO_TO_32)) {
        throw new RangeError(
          `integer: expected below to be an integer in [1, 2^32], got ${below}. Pass how many values.`,
        )
      }
      // Each value owns `share` words; the words left over would favour some values, so they are drawn again.
      const share = Math.floor(TWO_TO_32 / below)
      let word = generator.next() >>> 0
      while (word >= share * below) word = generator.next() >>> 0
      return Math.floor(word / share)
    },
  }
}
