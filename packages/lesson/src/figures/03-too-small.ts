import type { Figure, FigureVariant } from './figure.ts'
import { presetVariant, variantOf } from './variant.ts'

/** Rates by quarter decades, from 0.0178 to 1.78. */
const rates = Array.from({ length: 9 }, (_, i) => Number((10 ** ((i - 7) / 4)).toPrecision(3)))

/** The bathtub of SGD on the digits after so many steps. */
const bathtubAfter = (steps: number): FigureVariant =>
  variantOf(
    { kind: 'comparison', run: { task: { name: 'digits' }, steps }, learningRates: rates, seeds: [1, 2, 3] },
    { id: `steps-${steps}`, label: `${steps} steps` },
  )

/** The figures of chapter 3. */
export const tooSmallFigures: readonly Figure[] = [
  {
    id: 'steps-needed',
    chapter: 3,
    panels: ['steps-needed'],
    variants: [presetVariant('steps-needed', { id: 'parabola', label: 'w²' })],
    look: 'Each rate ten times smaller needs ten times the steps; move the budget and see which rates still make it.',
  },
  {
    id: 'too-small',
    chapter: 3,
    panels: ['loss', 'gradient-norm', 'update-ratio'],
    variants: [presetVariant('too-small', { id: 'digits', label: 'digits' })],
    look: 'The gradients are of much the same size at every rate; what differs is how little of them reaches the weights.',
  },
  {
    id: 'same-ratio',
    chapter: 3,
    panels: ['update-ratio', 'loss'],
    variants: [
      variantOf(
        { kind: 'comparison', run: { task: { name: 'digits' }, steps: 500 }, learningRates: [1e-5, 1000] },
        { id: 'digits', label: 'digits' },
      ),
    ],
    look: 'The weights of both runs hardly move, for opposite reasons.',
  },
  {
    id: 'budget',
    chapter: 3,
    panels: ['bathtub'],
    variants: [bathtubAfter(50), bathtubAfter(200), bathtubAfter(800)],
    look: 'Switch from few steps to many: the left wall moves outwards, the right one stays.',
  },
]
