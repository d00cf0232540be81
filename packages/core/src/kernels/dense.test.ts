import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createKernels } from './typed-array-kernels.ts'

const kernels = createKernels()
const size = fc.oneof(fc.constantFrom(1, 2, 3, 4, 5, 7, 8, 11, 13), fc.integer({ min: 1, max: 17 }))
const element = fc.oneof(
  { weight: 20, arbitrary: fc.double({ min: -1e3, max: 1e3, noNaN: true }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(0, -0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NaN, 1e308),
  },
)
const vector = (length: number) =>
  fc.array(element, { minLength: length, maxLength: length }).map((values) => Float64Array.from(values))
/** A batch [batch × inputs], a matrix [outputs × inputs], a batch [batch × outputs], and what stood in a result before. */
const problem = fc.tuple(size, size, size).chain(([batch, inputs, outputs]) =>
  fc.record({
    batch: fc.constant(batch),
    inputs: fc.constant(inputs),
    outputs: fc.constant(outputs),
    input: vector(batch * inputs),
    weight: vector(outputs * inputs),
    bias: vector(outputs),
    upstream: vector(batch * outputs),
    slope: vector(batch * inputs),
  }),
)

describe('dense kernels', () => {
  it('[KER-1] the forward pass has the bits of the plain triple loop, whatever the shape and the values', () => {
    fc.assert(
      fc.property(problem, ({ batch, inputs, outputs, input, weight, bias }) => {
        const out = new Float64Array(batch * outputs)
        kernels.denseForward(input, weight, bias, out, batch, inputs, outputs)
        for (let b = 0; b < batch; b++) {
          for (let o = 0; o < outputs; o++) {
            let sum = bias[o]!
            for (let i = 0; i < inputs; i++) sum += input[b * inputs + i]! * weight[o * inputs + i]!
            expect(out[b * outputs + o]).toBe(sum)
          }
        }
      }),
      { seed: 1, numRuns: 150 },
    )
  })

  it('[KER-2] the parameter gradient has the bits of the plain loop over samples, from 0 or from what stood there', () => {
    fc.assert(
      fc.property(problem, fc.boolean(), ({ batch, inputs, outputs, input, weight, bias, upstream }, accumulate) => {
        const gradWeight = weight.slice()
        const gradBias = bias.slice()
        kernels.denseBackwardParams(input, upstream, gradWeight, gradBias, batch, inputs, outputs, accumulate)
        for (let o = 0; o < outputs; o++) {
          let biasSum = accumulate ? bias[o]! : 0
          for (let b = 0; b < batch; b++) biasSum += upstream[b * outputs + o]!
          expect(gradBias[o]).toBe(biasSum)
          for (let i = 0; i < inputs; i++) {
            let sum = accumulate ? weight[o * inputs + i]! : 0
            for (let b = 0; b < batch; b++) sum += upstream[b * outputs + o]! * input[b * inputs + i]!
            expect(gradWeight[o * inputs + i]).toBe(sum)
          }
        }
      }),
      { seed: 2, numRuns: 150 },
    )
  })

  it('[KER-3] the input gradient has the bits of the plain triple loop times the slope', () => {
    fc.assert(
      fc.property(problem, ({ batch, inputs, outputs, weight, upstream, slope }) => {
        const gradInput = new Float64Array(batch * inputs)
        kernels.denseBackwardInput(upstream, weight, slope, gradInput, batch, inputs, outputs)
        for (let b = 0; b < batch; b++) {
          for (let i = 0; i < inputs; i++) {
            let sum = 0
            for (let o = 0; o < outputs; o++) sum += upstream[b * outputs + o]! * weight[o * inputs + i]!
            expect(gradInput[b * inputs + i]).toBe(slope[b * inputs + i]! * sum)
          }
        }
      }),
      { seed: 3, numRuns: 150 },
    )
  })

  it('[KER-4] a batch in two accumulated halves gives the bits of the batch at once', () => {
    fc.assert(
      fc.property(problem, fc.nat(), ({ batch, inputs, outputs, input, upstream }, at) => {
        const first = at % (batch + 1)
        const grads = () => [new Float64Array(outputs * inputs), new Float64Array(outputs)] as const
        const [whole, wholeBias] = grads()
        const [joined, joinedBias] = grads()
        const rest = [input.subarray(first * inputs), upstream.subarray(first * outputs)] as const
        kernels.denseBackwardParams(input, upstream, whole, wholeBias, batch, inputs, outputs, false)
        kernels.denseBackwardParams(input, upstream, joined, joinedBias, first, inputs, outputs, false)
        kernels.denseBackwardParams(...rest, joined, joinedBias, batch - first, inputs, outputs, true)
        expect(joined).toEqual(whole)
        expect(joinedBias).toEqual(wholeBias)
      }),
      { seed: 4 },
    )
  })
})
