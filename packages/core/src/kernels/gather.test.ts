import { expect, it } from 'vitest'
import { createKernels } from './create-kernels.ts'

const implementations = (['webassembly', 'typescript'] as const).flatMap((kind) =>
  (['float64', 'float32'] as const).map((precision) => ({ kind, precision })),
)

it.each(implementations)(
  '[KER-15] gather copies the rows asked for, of any width, and no more: $kind, $precision',
  (of) => {
    for (const width of [1, 2, 3, 4, 5, 7, 8, 64]) {
      const { kernels, memory } = createKernels(
        of.precision,
        (request) => ({
          source: request.vector(9 * width),
          rows: request.integers(4),
          target: request.vector(5 * width),
        }),
        of.kind,
      )
      const { source, rows, target } = memory
      for (let i = 0; i < source.length; i++) source[i] = i
      rows.set([8, 0, 3, 3])
      kernels.gather(source, rows, target, 4, width)
      const copied = [8, 0, 3, 3].flatMap((row) => [...source.subarray(row * width, (row + 1) * width)])
      expect([...target]).toEqual([...copied, ...new Array(width).fill(0)])
    }
  },
)
