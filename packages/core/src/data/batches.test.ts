import { describe, expect, it } from 'vitest'
import { createBatches, probeIndices, range } from './batches.ts'

const collect = (batches: ReturnType<typeof createBatches>, steps: readonly number[]) =>
  new Map(steps.map((step) => [step, [...batches.indices(step)]]))

describe('batches', () => {
  it('[TASK-1] the batches of an epoch never share a sample, have equal size and leave out only the remainder', () => {
    const batches = createBatches(103, 10, 7)
    expect([batches.size, batches.perEpoch]).toEqual([10, 10])
    for (const epoch of [0, 1, 5]) {
      const seen = [...range(10)].flatMap((i) => [...batches.indices(epoch * 10 + i)])
      expect(new Set(seen).size).toBe(100)
      expect(Math.min(...seen)).toBeGreaterThanOrEqual(0)
      expect(Math.max(...seen)).toBeLessThan(103)
    }
    const exact = createBatches(100, 10, 7)
    const epoch = [...collect(exact, [...range(10)]).values()].flat()
    expect(epoch.sort((a, b) => a - b)).toEqual([...range(100)])
  })

  it('[TASK-2] a batch depends on the seed and the step only, in any order of asking', () => {
    const forwards = [...range(40)]
    const shuffled = [39, 0, 25, 3, 12, ...forwards.slice().reverse()]
    const inOrder = collect(createBatches(50, 7, 3), forwards)
    const inAnyOrder = collect(createBatches(50, 7, 3), shuffled)
    for (const step of forwards) expect(inAnyOrder.get(step)).toEqual(inOrder.get(step))
    expect(collect(createBatches(50, 7, 4), forwards).get(0)).not.toEqual(inOrder.get(0))
    expect(inOrder.get(0)).not.toEqual(inOrder.get(7))
  })

  it('[TASK-3] a full batch is all samples in stored order at every step, and a batch of that size is the same', () => {
    for (const size of ['full', 20] as const) {
      const batches = createBatches(20, size, 1)
      expect([...batches.indices(0)]).toEqual([...range(20)])
      expect(batches.indices(999)).toBe(batches.indices(0))
      expect(batches.perEpoch).toBe(1)
    }
  })

  it('[TASK-4] the probe batch has distinct samples, belongs to the seed, and is not the first training batch', () => {
    const probe = [...probeIndices(50, 7, 3)]
    expect(new Set(probe).size).toBe(7)
    expect(probe).toEqual([...probeIndices(50, 7, 3)])
    expect(probe).not.toEqual([...createBatches(50, 7, 3).indices(0)])
    expect(probe).not.toEqual([...probeIndices(50, 7, 4)])
  })

  it('[TASK-5] a batch or probe larger than the data is refused with path, rule and remedy', () => {
    expect(() => createBatches(50, 64, 1)).toThrow(
      'batchSize: expected at most the 50 training samples, got 64. Take a smaller batch, more samples, or "full".',
    )
    expect(() => probeIndices(50, 51, 1)).toThrow('probeSize: expected at most the 50 training samples, got 51.')
  })
})
