import { fromGenerator, type Random } from './random.ts'
import { seededGenerator } from './seed-hash.ts'

/**
 * An independent generator as a pure function of a seed and any number of keys, all safe integers: `stream(seed, step)`
 * gives a step its noise without running through the steps before it. Keys are ordered and counted: (1, 2), (2, 1) and
 * (1, 2, 0) are three streams.
 *
 * @example
 * stream(1, 42).uniform() === stream(1, 42).uniform() // true: nothing is shared
 */
export function stream(seed: number, ...keys: number[]): Random {
  return fromGenerator(seededGenerator(seed, keys))
}
