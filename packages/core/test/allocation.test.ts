import { expect, it } from 'vitest'
import { steps } from '../src/index.ts'

const collect = (globalThis as { gc?: () => void }).gc!

/** Bytes by which the heap grows over a block of work, after a collection: the least of several blocks, the host's own noise aside. */
function growthOver(block: () => void): number {
  const growths = Array.from({ length: 4 }, () => {
    collect()
    const before = process.memoryUsage().heapUsed
    block()
    collect()
    return process.memoryUsage().heapUsed - before
  })
  return Math.min(...growths)
}

const blockSteps = 25_000

it.each(['float64', 'float32'] as const)(
  '[RUN-19] 100,000 steps of a network leave nothing behind: %s',
  (precision) => {
    const records = steps({ task: { name: 'moons', precision }, optimizer: { name: 'adam' }, steps: 1_000_000 })
    expect(
      growthOver(() => {
        for (let i = 0; i < blockSteps; i++) records.next()
      }),
      // Whatever a step leaves behind takes at least 8 bytes; the engine's own bookkeeping is far below one.
    ).toBeLessThan(blockSteps)
  },
)
