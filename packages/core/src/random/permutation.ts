import type { Random } from './random.ts'

/**
 * The numbers 0 … length − 1 in an order drawn from `random`, every order equally likely; `length` up to 2³¹.
 *
 * Source: Fisher–Yates shuffle, Knuth, The Art of Computer Programming 2, algorithm 3.4.2 P.
 *
 * @param order where to write it; a fresh array if left out
 * @mutates random: length − 1 integers are drawn; order
 */
export function permutation(length: number, random: Random, order: Int32Array = new Int32Array(length)): Int32Array {
  for (let i = 0; i < length; i++) order[i] = i
  for (let i = length - 1; i > 0; i--) {
    const j = random.integer(i + 1)
    const taken = order[i]!
    order[i] = order[j]!
    order[j] = taken
  }
  return order
}
