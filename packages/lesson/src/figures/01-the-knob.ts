import type { Figure } from './figure.ts'
import { presetVariant, variantOf } from './variant.ts'

/** The figures of chapter 1. */
export const theKnobFigures: readonly Figure[] = [
  {
    id: 'the-knob',
    chapter: 1,
    panels: ['loss'],
    variants: [presetVariant('the-knob', { id: 'digits', label: 'digits' })],
    look: 'Both curves begin at the same height; look how far apart they end.',
  },
  {
    id: 'downhill',
    chapter: 1,
    panels: ['surface', 'position'],
    variants: [
      variantOf(
        { task: { name: 'parabola', start: [4] }, learningRate: 0.1, steps: 20, record: { params: 'copy' } },
        { id: 'parabola', label: 'w²' },
      ),
    ],
    look: 'Every step is shorter than the one before, although the rate stays the same: the ground gets flatter.',
  },
]
