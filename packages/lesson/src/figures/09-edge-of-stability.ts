import { presetNamed, type RunInput, runsOf } from '@sweetspot/schema'
import type { Figure } from './figure.ts'
import { presetVariant, variantOf } from './variant.ts'

/** The task of a preset of this chapter. */
const taskOf = (preset: string) => runsOf(presetNamed(preset).config)[0]!.task

const spirals = taskOf('edge-of-stability')
const fewDigits = taskOf('digits-catapult')

const atRates = (run: RunInput, learningRates: readonly number[]) =>
  ({ kind: 'overlay', runs: learningRates.map((learningRate) => ({ ...run, learningRate })) }) as const

/** The figures of chapter 9. */
export const edgeOfStabilityFigures: readonly Figure[] = [
  {
    id: 'edge-of-stability',
    chapter: 9,
    panels: ['stability', 'loss'],
    display: { yScale: 'log' },
    look: 'Watch the rate as a fraction of its limit: it climbs to one and stays there, while the loss goes on falling.',
    variants: [
      variantOf(atRates({ task: spirals, steps: 4000, record: { stabilityEvery: 20 } }, [0.1, 0.3]), {
        id: 'two-rates',
        label: 'two rates',
      }),
      variantOf(atRates({ task: spirals, steps: 200, record: { stabilityEvery: 4 } }, [1]), {
        id: 'too-far',
        label: 'too far',
      }),
    ],
  },
  {
    id: 'adam-edge',
    chapter: 9,
    panels: ['stability', 'loss'],
    display: { yScale: 'log' },
    look: 'The same climb for Adam, with the curvature measured on the map that Adam walks on.',
    variants: [
      variantOf(
        atRates(
          { task: fewDigits, optimizer: { name: 'adam' }, steps: 2000, record: { stabilityEvery: 20 } },
          [0.003, 0.01, 0.03],
        ),
        { id: 'three-rates', label: 'three rates' },
      ),
    ],
  },
  {
    id: 'catapult',
    chapter: 9,
    panels: ['stability', 'loss'],
    display: { yScale: 'log' },
    look: 'Three rates from one start: below the limit, beyond it but thrown to a wider place, and too far beyond.',
    variants: [
      variantOf(atRates({ task: fewDigits, steps: 100, record: { stabilityEvery: 1 } }, [0.05, 0.14, 0.2]), {
        id: 'first-steps',
        label: 'the first steps',
      }),
      presetVariant('digits-catapult', { id: 'to-the-end', label: 'to the end' }),
    ],
  },
  {
    id: 'spike',
    chapter: 9,
    panels: ['loss'],
    display: { smoothing: 0, yScale: 'log' },
    look: 'One run shoots up in its first steps and comes back; what counts is the level at which it ends.',
    variants: [
      variantOf(atRates({ task: { name: 'digits', loss: 'squared-error', probeSize: 256 }, steps: 500 }, [0.05, 0.3]), {
        id: 'mini-batches',
        label: 'mini-batches',
      }),
    ],
  },
]
