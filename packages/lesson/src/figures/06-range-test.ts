import type { RangeTestInput, RunInput } from '@sweetspot/schema'
import type { Figure } from './figure.ts'
import { presetVariant, variantOf } from './variant.ts'

const fiveSeeds = [1, 2, 3, 4, 5]

const rampOf = (name: 'sgd' | 'adam', rest: Omit<RangeTestInput, 'kind' | 'run'>) =>
  ({ kind: 'range-test', run: { task: { name: 'digits' }, optimizer: { name }, steps: 500 }, ...rest }) as const

const gradientDescent = { id: 'gradient-descent', label: 'gradient descent' }

const sgdRamp = { from: 1e-4, to: 100, steps: 300 }
const adamRamp = { from: 1e-5, to: 10, steps: 300 }

/** Plain gradient descent in a ravine, at a few rates. */
const ravineAt = (learningRates: number[], run: Omit<RunInput, 'optimizer' | 'learningRate'>) =>
  ({
    kind: 'comparison',
    run: { optimizer: { name: 'sgd' }, ...run },
    learningRates,
  }) as const

/** The figures of chapter 6. */
export const rangeTestFigures: readonly Figure[] = [
  {
    id: 'one-ramp',
    chapter: 6,
    panels: ['range-test'],
    look: 'Flat, fall and turn, and how the smoothed line lags behind the raw one.',
    variants: [variantOf(rampOf('sgd', { ...sgdRamp, seeds: [1] }), { id: 'sgd', label: 'SGD' })],
  },
  {
    id: 'ravine-paths',
    chapter: 6,
    panels: ['surface'],
    look: 'How far each run gets along the floor before its steps are used up, and what happens across.',
    variants: [
      // A mild ravine and few steps, so that each zigzag can be followed.
      variantOf(
        ravineAt([0.05, 0.18, 0.205], {
          task: { name: 'ravine', conditionNumber: 10, start: [1, 10] },
          steps: 20,
          record: { params: 'copy' },
        }),
        gradientDescent,
      ),
    ],
  },
  {
    id: 'before-the-cliff',
    chapter: 6,
    panels: ['bathtub'],
    look: 'How little lies between the best rate and the first that explodes.',
    variants: [
      variantOf(
        ravineAt([0.005, 0.01, 0.015, 0.02, 0.025, 0.03, 0.035, 0.0392, 0.0402, 0.045], {
          task: { name: 'ravine' },
          steps: 200,
        }),
        gradientDescent,
      ),
    ],
  },
  {
    id: 'range-test',
    chapter: 6,
    panels: ['range-test', 'range-check'],
    look: 'Where each rule lands on the curve, and where the same rates stand among whole runs.',
    variants: [
      variantOf(rampOf('sgd', { ...sgdRamp, seeds: fiveSeeds, check: true }), { id: 'sgd', label: 'SGD' }),
      variantOf(rampOf('adam', { ...adamRamp, seeds: fiveSeeds, check: true }), { id: 'adam', label: 'Adam' }),
    ],
  },
  {
    id: 'range-test-refusals',
    chapter: 6,
    panels: ['range-test'],
    look: 'What is missing from each curve: the turn, the fall, or agreement.',
    variants: [
      presetVariant('range-test-too-narrow', { id: 'ends-too-low', label: 'ends too low' }),
      variantOf(rampOf('adam', { from: 1, to: 1000, steps: 300, seeds: fiveSeeds }), {
        id: 'starts-too-high',
        label: 'starts too high',
      }),
      variantOf(rampOf('sgd', { ...sgdRamp, steps: 20, seeds: fiveSeeds }), {
        id: 'too-few-steps',
        label: 'too few steps',
      }),
    ],
  },
]
