import { expect, it } from 'vitest'
import { spikesOf } from './spikes.ts'

const noisy = Array.from({ length: 40 }, (_, i) => 1 + 0.01 * (i % 2))

it('[DIAG-51] a loss that overflows is a spike of one step, and what comes after it is read as ever', () => {
  const losses = [...noisy, Number.POSITIVE_INFINITY, ...noisy, 9, ...noisy]
  expect(spikesOf(losses).map(({ from, to, height }) => [from, to, height])).toEqual([
    [40, 41, Number.POSITIVE_INFINITY],
    [81, 82, 9],
  ])
})
