import type { RunInput, TaskInput } from '@sweetspot/schema'
import type { Figure } from './figure.ts'
import { variantOf } from './variant.ts'

const tanh = { name: 'digits', activation: 'tanh' } as const satisfies TaskInput
const relu = { name: 'digits' } as const satisfies TaskInput

const onDigits: readonly RunInput[] = [
  { task: tanh, learningRate: 1e-4 },
  { task: tanh, learningRate: 1 },
  { task: tanh, learningRate: 3.16 },
  { task: relu, learningRate: 2.5 },
  { task: relu, learningRate: 0.18, optimizer: { name: 'adam' } },
]

/** The figures of chapter 11. */
export const yourOwnRunFigures: readonly Figure[] = [
  {
    id: 'verdicts',
    chapter: 11,
    panels: ['loss'],
    look: 'Say what is wrong with each curve before you read its verdict.',
    variants: [
      // Each from a start of its own: runs that differ in the rate alone would be judged with one another.
      variantOf(
        { kind: 'overlay', runs: onDigits.map((run, index) => ({ ...run, steps: 500, seed: index + 1 })) },
        { id: 'alone', label: 'each alone' },
      ),
      variantOf(
        { kind: 'overlay', runs: onDigits.slice(0, 3).map((run) => ({ ...run, steps: 500 })) },
        { id: 'with-neighbours', label: 'with neighbours' },
      ),
      variantOf(
        {
          kind: 'overlay',
          runs: [{ task: { name: 'himmelblau', start: [0, 0] }, learningRate: 0.03, steps: 200 }],
        },
        { id: 'same-data', label: 'the same data every step' },
      ),
    ],
  },
]
