import type { RunInput } from '@sweetspot/schema'
import type { Figure } from './figure.ts'
import { presetVariant, variantOf } from './variant.ts'

/** The walk at 1.5 in a narrower number format, as long as it takes to reach NaN. */
const overflowIn = (precision: 'float32' | 'float16', steps: number): RunInput => ({
  task: { name: 'parabola', start: [4], precision },
  learningRate: 1.5,
  steps,
  whenNonFinite: 'continue',
  record: { params: 'copy' },
})

/** The figures of chapter 2. */
export const tooLargeFigures: readonly Figure[] = [
  {
    id: 'overshoot',
    chapter: 2,
    panels: ['position', 'loss'],
    variants: [presetVariant('overshoot', { id: 'parabola', label: 'w²' })],
    look: 'Compare the two panels: some rates jump from side to side in w while their loss falls without a ripple.',
  },
  {
    id: 'overflow',
    chapter: 2,
    panels: ['worked-steps'],
    variants: [
      presetVariant('overflow', { id: 'float64', label: 'float64' }),
      variantOf(overflowIn('float32', 140), { id: 'float32', label: 'float32' }),
      variantOf(overflowIn('float16', 20), { id: 'float16', label: 'float16' }),
    ],
    look: 'Each row doubles w and turns its sign; the last rows leave the numbers, first the loss, then w.',
  },
  {
    id: 'himmelblau',
    chapter: 2,
    panels: ['surface', 'loss'],
    variants: [presetVariant('himmelblau', { id: 'himmelblau', label: 'Himmelblau’s function' })],
    look: 'One walk creeps, one settles, one swings in its valley for ever, one leaves the map.',
  },
  {
    id: 'collapse',
    chapter: 2,
    panels: ['loss'],
    variants: [presetVariant('collapse', { id: 'relu', label: 'digits, ReLU' })],
    look: 'After one jump the upper curve lies flat: it looks calm, and it is dead.',
  },
]
