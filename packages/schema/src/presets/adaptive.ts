import { adam, digitsRelu, sgd } from './ingredients.ts'
import { definePreset } from './preset.ts'

/** The weights between the 64 pixels and the first hidden unit. */
const weightsOfFirstUnit = Array.from({ length: 64 }, (_, pixel) => pixel)

/** Chapter 7: what Adam does to the rate. */
export const adaptivePresets = [
  definePreset({
    name: 'averaging',
    title: 'Averaging moves the limit',
    meaning:
      'w² at 1.5: gradient descent explodes, the running mean of the gradient alone converges, and so does Adam.',
    chapter: 7,
    input: {
      kind: 'comparison',
      run: { task: { name: 'parabola', start: [4] }, steps: 100, record: { params: 'copy' } },
      learningRates: [1.5],
      optimizers: [sgd, { name: 'sgd', momentum: 0.9, dampening: 0.9 }, adam],
    },
  }),
  definePreset({
    name: 'moments',
    title: 'The terms of Adam',
    meaning:
      'One weight, behind a pixel in daily use: its gradient, both running means, and what the correction makes of them.',
    chapter: 7,
    input: { task: digitsRelu, optimizer: adam, learningRate: 1e-3, steps: 500, record: { watch: [11] } },
  }),
  definePreset({
    name: 'effective-rates',
    title: 'A rate for every parameter',
    meaning: 'Adam at 0.001: pixels that are rarely used get rates hundreds of times larger than pixels in daily use.',
    chapter: 7,
    input: {
      task: digitsRelu,
      optimizer: adam,
      learningRate: 1e-3,
      steps: 500,
      record: { perTensor: true, watch: weightsOfFirstUnit },
    },
  }),
  definePreset({
    name: 'bias-correction',
    title: 'Without bias correction',
    meaning:
      'Left out, the first steps are larger, not smaller: 3.2 times at the first step, 5.3 times at the twelfth.',
    chapter: 7,
    input: {
      kind: 'comparison',
      run: { task: digitsRelu, steps: 100 },
      learningRates: [1e-3],
      optimizers: [adam, { name: 'adam', biasCorrection: false }],
    },
  }),
]
