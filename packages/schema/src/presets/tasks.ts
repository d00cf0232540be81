import { definePreset } from './preset.ts'

/** One run of every task at a rate that works: what range tests, searches and comparisons start from. */
export const taskPresets = [
  definePreset({
    name: 'digits',
    title: 'Handwritten digits',
    meaning: 'A small ReLU network learns to read digits with plain SGD on batches of 64.',
    input: {
      task: { name: 'digits', probeSize: 256 },
      learningRate: 0.1,
      record: { validationEvery: 50, probeEvery: 5 },
    },
  }),
  definePreset({
    name: 'moons',
    title: 'Two half-moons',
    meaning: 'A network of 2-16-16-2 units learns to tell two interlocking half-moons apart.',
    input: {
      task: { name: 'moons', probeSize: 128 },
      learningRate: 0.1,
      record: { validationEvery: 50, probeEvery: 5 },
    },
  }),
  definePreset({
    name: 'spirals',
    title: 'Two spirals',
    meaning: 'The hardest of the drawn tasks: two interlocking spirals, with Adam.',
    input: {
      task: { name: 'spirals', probeSize: 128 },
      optimizer: { name: 'adam' },
      learningRate: 0.01,
      steps: 1000,
      record: { validationEvery: 50, probeEvery: 5 },
    },
  }),
  definePreset({
    name: 'circles',
    title: 'A disc in a ring',
    meaning: 'A network learns to tell a ring from the disc inside it.',
    input: {
      task: { name: 'circles', probeSize: 128 },
      learningRate: 0.1,
      record: { validationEvery: 50, probeEvery: 5 },
    },
  }),
  definePreset({
    name: 'penguins',
    title: 'Species of penguins',
    meaning: 'Softmax regression on real measurements: convex, so any rate below its limit ends at the same place.',
    input: { task: { name: 'logistic-regression' }, learningRate: 0.5 },
  }),
  definePreset({
    name: 'penguin-mass',
    title: 'Mass of penguins',
    meaning: 'Linear regression on real measurements: one quadratic bowl, so its limit is known exactly.',
    input: { task: { name: 'linear-regression' }, learningRate: 0.1 },
  }),
  definePreset({
    name: 'parabola',
    title: 'One parameter',
    meaning: 'Gradient descent on w² from 4: the smallest case in which a rate can be too large.',
    input: { task: { name: 'parabola' }, learningRate: 0.1, steps: 50, record: { params: 'copy' } },
  }),
  definePreset({
    name: 'ravine',
    title: 'A ravine',
    meaning: 'The steep direction sets the limit of the rate, the flat one the time it takes.',
    input: { task: { name: 'ravine' }, learningRate: 0.0392, steps: 200, record: { params: 'copy' } },
  }),
  definePreset({
    name: 'rosenbrock',
    title: 'A curved valley',
    meaning: 'Gradient descent follows the floor of a narrow, bent valley, slowly.',
    input: { task: { name: 'rosenbrock' }, learningRate: 0.001, steps: 5000, record: { params: 'copy' } },
  }),
  definePreset({
    name: 'saddle',
    title: 'A saddle',
    meaning: 'The loss stalls beside a saddle point before it falls on.',
    input: { task: { name: 'saddle' }, learningRate: 0.1, steps: 200, record: { params: 'copy' } },
  }),
  definePreset({
    name: 'beale',
    title: 'Plains with steep corners',
    meaning: 'Slopes so uneven that a rate for the plains is too large at the corners.',
    input: { task: { name: 'beale' }, learningRate: 0.01, steps: 2000, record: { params: 'copy' } },
  }),
]
