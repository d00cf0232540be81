import type { Figure } from './figure.ts'
import { presetVariant, variantOf } from './variant.ts'

/** The figures of chapter 4. */
export const sameLossManyRatesFigures: readonly Figure[] = [
  {
    id: 'flagship',
    chapter: 4,
    panels: ['loss', 'bathtub'],
    variants: [
      presetVariant('flagship', { id: 'cross-entropy', label: 'cross-entropy' }),
      presetVariant('squared-error', { id: 'squared-error', label: 'squared error' }),
      variantOf(
        {
          kind: 'comparison',
          run: { task: { name: 'digits' }, steps: 500, record: { validationEvery: 50 } },
          learningRates: [1e-4, 0.01, 0.1, 1, 2.5],
          seeds: [1, 2, 3],
        },
        { id: 'relu', label: 'ReLU' },
      ),
      presetVariant('flagship-adam', { id: 'adam', label: 'Adam' }),
    ],
    look: 'Follow one colour from its curve to its point: every run becomes one point of the tub.',
  },
]
