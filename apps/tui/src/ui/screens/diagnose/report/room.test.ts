import { expect, it } from 'vitest'
import { roomFor } from './room.ts'

it('[TDGN-60] the curve has its share first, every part a line before one has two, and a sentence is whole or not there', () => {
  expect([
    roomFor(12, { findings: 9, advice: 3, logs: 0, sentence: 2 }),
    roomFor(20, { findings: 3, advice: 1, logs: 0, sentence: 2 }),
  ]).toEqual([
    { findings: 2, advice: 2, logs: 0, sentence: 0, chart: 8 },
    { findings: 3, advice: 1, logs: 0, sentence: 2, chart: 14 },
  ])
})
