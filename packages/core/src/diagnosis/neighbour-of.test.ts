import { describe, expect, it } from 'vitest'
import { diagnose } from './diagnose.ts'
import { neighbourOf } from './neighbour-of.ts'

const falling = (rate: number) => ({
  steps: Array.from({ length: 60 }, (_, i) => i),
  losses: Array.from({ length: 60 }, (_, i) => 2 * rate ** i),
})

describe('neighbourOf', () => {
  it('[WDIAG-27] a curve at another rate proves what no curve alone can: too small', () => {
    const neighbours = [neighbourOf(falling(0.93), 0.1)!]
    expect(diagnose(falling(0.999), { learningRate: 0.001, neighbours }).verdict).toBe('too-slow')
  })

  it('[WDIAG-28] a run that left the finite numbers ends at Infinity; without a rate or a loss it is no neighbour', () => {
    expect([
      neighbourOf({ steps: [0, 1, 2], losses: [2, 9, Number.NaN] }, 1)?.finalLoss,
      neighbourOf(falling(0.9)),
      neighbourOf({ steps: [], losses: [] }, 1),
    ]).toEqual([Number.POSITIVE_INFINITY, null, null])
  })
})
