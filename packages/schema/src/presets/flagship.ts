import { adam, digitsRelu, digitsTanh, digitsTanhSquared, sgd, threeSeeds } from './ingredients.ts'
import { definePreset } from './preset.ts'

const digitsRun = { steps: 500, record: { validationEvery: 50 } } as const

/** Chapters 3 and 4: rates that crawl, and a real task from too small to too large. */
export const flagshipPresets = [
  definePreset({
    name: 'too-small',
    title: 'Rates that crawl',
    meaning: 'Below 0.001 the loss hardly moves in 500 steps; nothing is wrong but the rate.',
    chapter: 3,
    input: {
      kind: 'comparison',
      run: { task: digitsRelu, ...digitsRun },
      learningRates: [1e-5, 1e-4, 1e-3, 0.01],
      seeds: threeSeeds,
    },
  }),
  definePreset({
    name: 'steps-needed',
    title: 'Ten times smaller, ten times as many steps',
    meaning: 'From loss 16 to a millionth on w²: 38 steps at 0.1, 414,699 at 0.00001.',
    chapter: 3,
    input: {
      kind: 'comparison',
      run: { task: { name: 'parabola', start: [4] }, steps: 500_000, stop: { target: 1e-6 } },
      learningRates: [0.1, 0.01, 1e-3, 1e-4, 1e-5],
    },
  }),
  definePreset({
    name: 'flagship',
    title: 'From crawling to broken',
    meaning:
      'Digits, tanh network, SGD: 0.0001 crawls, 1 is best, 3.16 throws the loss to a hundred, yet stays finite.',
    chapter: 4,
    input: {
      kind: 'comparison',
      run: { task: digitsTanh, optimizer: sgd, ...digitsRun },
      learningRates: [1e-4, 0.01, 0.1, 1, 3.16],
      seeds: threeSeeds,
    },
  }),
  definePreset({
    name: 'flagship-adam',
    title: 'The same with Adam',
    meaning: 'Adam likes rates a hundred times smaller, and never reaches Infinity however large its rate.',
    chapter: 4,
    input: {
      kind: 'comparison',
      run: { task: digitsTanh, optimizer: adam, ...digitsRun },
      learningRates: [1e-5, 1e-3, 1e-2, 0.1, 1, 10],
      seeds: threeSeeds,
    },
  }),
  definePreset({
    name: 'squared-error',
    title: 'A loss that overflows',
    meaning: 'The same network with squared error: too large is now Infinity, at step 126 and at 100.',
    chapter: 4,
    input: {
      kind: 'comparison',
      run: { task: digitsTanhSquared, optimizer: sgd, ...digitsRun },
      learningRates: [1e-4, 0.01, 0.03, 0.15, 0.3],
      seeds: threeSeeds,
    },
  }),
  definePreset({
    name: 'collapse',
    title: 'Collapse',
    meaning: 'A ReLU network at 2.5: every unit dies, the loss stays at ln 10, and nothing heals it.',
    chapter: 4,
    input: {
      kind: 'comparison',
      run: { task: digitsRelu, optimizer: sgd, ...digitsRun },
      learningRates: [1, 2.5],
      seeds: threeSeeds,
    },
  }),
]
