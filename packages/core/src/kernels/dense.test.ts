import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Vector } from '../vector/vector.ts'
import { createKernels } from './create-kernels.ts'

const implementations = (['webassembly', 'typescript'] as const).flatMap((kind) =>
  (['float64', 'float32'] as const).map((precision) => ({ kind, precision })),
)
const largest = 40
const size = fc.oneof(fc.constantFrom(1, 2, 3, 4, 5, 7, 8, 11, 13, 31, 37), fc.integer({ min: 1, max: largest }))
const special = [
  0,
  -0,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  Number.NaN,
  1e308,
  1e38,
  5e-324,
  1e-310,
  1e-42,
]
const element = fc.oneof(
  { weight: 30, arbitrary: fc.double({ min: -1e3, max: 1e3, noNaN: true }) },
  { weight: 1, arbitrary: fc.constantFrom(...special) },
)
/** Sizes, and a pool of numbers from which every array of the problem is filled. */
const problem = fc.record({
  batch: size,
  inputs: size,
  outputs: size,
  accumulate: fc.boolean(),
  pool: fc.array(element, { minLength: 97, maxLength: 97 }),
})

describe.each(implementations)('dense kernels: $kind, $precision', ({ kind, precision }) => {
  const round = precision === 'float64' ? (x: number) => x : Math.fround
  const names = ['input', 'weight', 'bias', 'out', 'gradOut', 'gradWeight', 'gradBias', 'slope', 'gradInput'] as const
  const { kernels, memory } = createKernels(
    precision,
    (request) => {
      request.dense(largest, largest, largest)
      return names.map(() => request.vector(largest * largest))
    },
    kind,
  )

  /** The arrays of a problem: `length` elements each from the pool, 7 beyond that no kernel may touch. */
  function fill(pool: readonly number[], lengths: Record<(typeof names)[number], number>) {
    const arrays = names.map((name, at) => {
      const vector = memory[at]!.subarray(0, lengths[name])
      memory[at]!.subarray(lengths[name], lengths[name] + 7).fill(7)
      for (let i = 0; i < vector.length; i++) vector[i] = pool[(i * 31 + at * 17) % pool.length]!
      return [name, vector] as const
    })
    return Object.fromEntries(arrays) as Record<(typeof names)[number], Vector>
  }

  function arraysOf({
    batch,
    inputs,
    outputs,
    pool,
  }: {
    batch: number
    inputs: number
    outputs: number
    pool: number[]
  }) {
    const [input, weight, out] = [batch * inputs, outputs * inputs, batch * outputs]
    return fill(pool, {
      ...{ input, weight, bias: outputs, out, gradOut: out, gradWeight: weight, gradBias: outputs },
      ...{ slope: input, gradInput: input },
    })
  }

  function untouchedBeyond(...lengths: readonly [at: (typeof names)[number], length: number][]) {
    for (const [name, length] of lengths) {
      expect([...memory[names.indexOf(name)]!.subarray(length, length + 7)]).toEqual(new Array(7).fill(7))
    }
  }

  it('[KER-1] the forward pass has the bits of the plain triple loop, whatever the shape and the values', () => {
    fc.assert(
      fc.property(problem, ({ batch, inputs, outputs, pool }) => {
        const { input, weight, bias, out } = arraysOf({ batch, inputs, outputs, pool })
        kernels.denseForward(input, weight, bias, out, batch, inputs, outputs)
        const expected = Array.from(out, (_, at) => {
          const [b, o] = [Math.floor(at / outputs), at % outputs]
          let sum = bias[o]!
          for (let i = 0; i < inputs; i++) sum = round(sum + round(input[b * inputs + i]! * weight[o * inputs + i]!))
          return sum
        })
        expect([...out]).toEqual(expected)
        untouchedBeyond(['out', batch * outputs])
      }),
      { seed: 1, numRuns: 150 },
    )
  })

  it('[KER-2] the parameter gradient has the bits of the plain loop over samples, from 0 or from what stood there', () => {
    fc.assert(
      fc.property(problem, ({ batch, inputs, outputs, accumulate, pool }) => {
        const { input, gradOut, gradWeight, gradBias } = arraysOf({ batch, inputs, outputs, pool })
        const weightGradient = Array.from(gradWeight, (start, at) => {
          const [o, i] = [Math.floor(at / inputs), at % inputs]
          let sum = accumulate ? start : 0
          for (let b = 0; b < batch; b++) sum = round(sum + round(gradOut[b * outputs + o]! * input[b * inputs + i]!))
          return sum
        })
        const biasGradient = Array.from(gradBias, (start, o) => {
          let sum = accumulate ? start : 0
          for (let b = 0; b < batch; b++) sum = round(sum + gradOut[b * outputs + o]!)
          return sum
        })
        kernels.denseBackwardParams(input, gradOut, gradWeight, gradBias, batch, inputs, outputs, accumulate)
        expect([...gradWeight]).toEqual(weightGradient)
        expect([...gradBias]).toEqual(biasGradient)
        untouchedBeyond(['gradWeight', outputs * inputs], ['gradBias', outputs])
      }),
      { seed: 2, numRuns: 150 },
    )
  })

  it('[KER-3] the input gradient has the bits of the plain triple loop times the slope', () => {
    fc.assert(
      fc.property(problem, ({ batch, inputs, outputs, pool }) => {
        const { gradOut, weight, slope, gradInput } = arraysOf({ batch, inputs, outputs, pool })
        kernels.denseBackwardInput(gradOut, weight, slope, gradInput, batch, inputs, outputs)
        const expected = Array.from(gradInput, (_, at) => {
          const [b, i] = [Math.floor(at / inputs), at % inputs]
          let sum = 0
          for (let o = 0; o < outputs; o++)
            sum = round(sum + round(gradOut[b * outputs + o]! * weight[o * inputs + i]!))
          return round(slope[at]! * sum)
        })
        expect([...gradInput]).toEqual(expected)
        untouchedBeyond(['gradInput', batch * inputs])
      }),
      { seed: 3, numRuns: 150 },
    )
  })

  it('[KER-4] a batch in two accumulated halves gives the bits of the batch at once', () => {
    fc.assert(
      fc.property(problem, fc.nat(), ({ batch, inputs, outputs, pool }, at) => {
        const first = at % (batch + 1)
        const { input, gradOut, gradWeight, gradBias } = arraysOf({ batch, inputs, outputs, pool })
        kernels.denseBackwardParams(input, gradOut, gradWeight, gradBias, batch, inputs, outputs, false)
        const [whole, wholeBias] = [[...gradWeight], [...gradBias]]
        kernels.denseBackwardParams(input, gradOut, gradWeight, gradBias, first, inputs, outputs, false)
        const rest = [input.subarray(first * inputs), gradOut.subarray(first * outputs)] as const
        kernels.denseBackwardParams(...rest, gradWeight, gradBias, batch - first, inputs, outputs, true)
        expect([...gradWeight]).toEqual(whole)
        expect([...gradBias]).toEqual(wholeBias)
      }),
      { seed: 4 },
    )
  })
})
