import type { Random } from './random.ts'

/**
 * The numbers 0 … length − 1 in an order drawn from `random`, every order equally likely; `length` up to 2³¹.
 *
 * Source: Fisher–Yates shuffle, Knuth, The Art of Computer Programming 2, algorithm 3.4.2 P.
 *
 * @mutates random: length − 1 integers are drawn
 */
export function permutation(length: number, random: Random): Int32Array {
  const order = new Int32Array(length)
  for (let i = 0; i < length; i++) order[i] = i
  for (let i = length - 1; i > 0; i--) {
    const j = random.integer(i + 1)
    const taken = order[i]!
    order[i] = order[j]!
    order[j] = taken
  }
  return order
}
