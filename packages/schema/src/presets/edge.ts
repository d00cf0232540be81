import type { TaskInput } from '../tasks/index.ts'
import { adam, digitsRelu, sgd } from './ingredients.ts'
import { definePreset } from './preset.ts'

/** 250 points, of which a fifth validate: 200 to train on. */
const spirals = {
  name: 'spirals',
  samples: 250,
  hidden: [32, 32],
  activation: 'tanh',
  loss: 'squared-error',
  batchSize: 'full',
} satisfies TaskInput

const fewDigits = {
  name: 'digits',
  samples: 200,
  hidden: [32],
  activation: 'tanh',
  loss: 'squared-error',
  batchSize: 'full',
} satisfies TaskInput

/** Often enough to follow the curvature as it climbs. */
const measured = { stabilityEvery: 20 } as const

/** Chapter 9: the edge of stability, catapults and spikes. */
export const edgePresets = [
  definePreset({
    name: 'edge-of-stability',
    title: 'The edge of stability',
    meaning:
      'Sharpness rises until the rate sits at its limit, then hovers there while the loss falls on; 1.0 is Infinity.',
    chapter: 9,
    input: {
      kind: 'comparison',
      run: { task: spirals, optimizer: sgd, steps: 4000, record: measured },
      learningRates: [0.1, 0.3, 1],
    },
  }),
  definePreset({
    name: 'digits-catapult',
    title: 'Catapult',
    meaning:
      'The run starts beyond its limit, is thrown to a flatter place and settles there; twice the rate is Infinity.',
    chapter: 9,
    input: {
      kind: 'comparison',
      run: { task: fewDigits, optimizer: sgd, steps: 2000, record: measured },
      learningRates: [0.1, 0.2],
    },
  }),
  definePreset({
    name: 'adam-edge',
    title: "Adam's own edge",
    meaning: 'Seen through its own scaling, full-batch Adam climbs to its limit of 38 over the rate and hovers there.',
    chapter: 9,
    input: { task: fewDigits, optimizer: adam, learningRate: 0.01, steps: 2000, record: measured },
  }),
  definePreset({
    name: 'spike',
    title: 'A spike that heals',
    meaning: 'The loss shoots up early and comes back: not every rise is divergence.',
    chapter: 9,
    input: {
      task: { ...digitsRelu, loss: 'squared-error', probeSize: 256 },
      optimizer: sgd,
      learningRate: 0.3,
      steps: 500,
    },
  }),
]
