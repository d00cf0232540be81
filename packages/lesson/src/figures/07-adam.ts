import type { OptimizerInput } from '@sweetspot/schema'
import type { Figure } from './figure.ts'
import { presetVariant, variantOf } from './variant.ts'

/** Adams side by side, at rates a half-decade apart. */
const adams = (optimizers: OptimizerInput[], learningRates: number[]) =>
  ({ kind: 'comparison', run: { task: { name: 'digits' }, steps: 500 }, optimizers, learningRates }) as const

/** The figures of chapter 7. */
export const adamFigures: readonly Figure[] = [
  {
    id: 'adam-terms',
    chapter: 7,
    panels: ['moments'],
    look: 'How calm m is beside g, how slowly v fills, and where the corrected ones begin.',
    variants: [presetVariant('moments', { id: 'adam', label: 'Adam' })],
  },
  {
    id: 'bias-correction',
    chapter: 7,
    panels: ['update-ratio', 'loss'],
    display: { smoothing: 0 },
    look: 'Which of the two takes the longer steps at the start.',
    variants: [presetVariant('bias-correction', { id: 'on-and-off', label: 'with and without' })],
  },
  {
    id: 'effective-rates',
    chapter: 7,
    panels: ['effective-rates'],
    look: 'How much larger a rate is behind a pixel that is hardly ever used.',
    variants: [presetVariant('effective-rates', { id: 'adam', label: 'Adam' })],
  },
  {
    id: 'epsilon-moved',
    chapter: 7,
    panels: ['bathtub'],
    look: 'How the bathtub moves once ε is larger than the usual slopes.',
    variants: [
      variantOf(
        adams(
          [1e-8, 1e-2, 1].map((epsilon) => ({ name: 'adam', epsilon })),
          [3.16e-4, 1e-3, 3.16e-3, 0.01, 0.0316, 0.1, 0.316, 1, 3.16, 10],
        ),
        { id: 'value', label: 'its value' },
      ),
      variantOf(
        adams(
          (['outside', 'inside', 'before-correction'] as const).map((epsilonPlacement) => ({
            name: 'adam',
            epsilon: 1e-3,
            epsilonPlacement,
          })),
          [3.16e-4, 1e-3, 3.16e-3, 0.01, 0.0316],
        ),
        { id: 'placement', label: 'its placement' },
      ),
    ],
  },
  {
    id: 'averaging',
    chapter: 7,
    panels: ['position', 'loss'],
    display: { yScale: 'log' },
    look: 'What becomes of a leap when each step is an average of the last ones.',
    variants: [presetVariant('averaging', { id: 'three-ways', label: 'bare, averaged, Adam' })],
  },
]
