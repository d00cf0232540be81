import type { ExperimentInput, OptimizerInput, RunInput, ScheduleInput, TaskInput } from '@sweetspot/schema'
import type { Figure } from './figure.ts'
import { presetVariant, variantOf } from './variant.ts'

const digits = { name: 'digits' } as const satisfies TaskInput
const sgd = { name: 'sgd' } as const satisfies OptimizerInput
const momentum = { name: 'sgd', momentum: 0.9 } as const satisfies OptimizerInput
const adam = { name: 'adam' } as const satisfies OptimizerInput

const constant = { name: 'constant' } as const satisfies ScheduleInput
const cosine = { name: 'cosine' } as const satisfies ScheduleInput
const warmUp = { name: 'warmup', steps: 50 } as const satisfies ScheduleInput
const both = { ...warmUp, schedule: cosine } as const satisfies ScheduleInput

const overlay = (runs: RunInput[]): ExperimentInput => ({ kind: 'overlay', runs })

/** One run for each schedule, the same in all else. */
const withSchedules = (run: RunInput, schedules: readonly ScheduleInput[]) =>
  overlay(schedules.map((schedule) => ({ ...run, schedule })))

const onDigits = (optimizer: OptimizerInput, learningRate: number): RunInput => ({
  task: digits,
  optimizer,
  learningRate,
  steps: 500,
})

const shapes: readonly ScheduleInput[] = [
  constant,
  warmUp,
  { name: 'step' },
  both,
  { name: 'one-cycle', cycleMomentum: false },
  { name: 'warmup-stable-decay' },
]

const fewDigits = { name: 'digits', samples: 200, hidden: [32], batchSize: 'full' } as const satisfies TaskInput

const noisyParabola: RunInput = {
  task: { name: 'parabola', start: [4], noise: 2 },
  steps: 1000,
  seed: 2,
  record: { params: 'copy' },
}

/** The figures of chapter 10. */
export const schedulesFigures: readonly Figure[] = [
  {
    id: 'why-warm-up',
    chapter: 10,
    panels: ['stability', 'rate', 'loss'],
    look: 'The same rate, at once or after a climb: the climb waits until the limit has moved out of its way.',
    variants: [
      variantOf(
        withSchedules({ task: fewDigits, learningRate: 1.65, steps: 200, record: { stabilityEvery: 4 } }, [
          constant,
          warmUp,
        ]),
        { id: 'full-batch', label: 'full batch' },
      ),
    ],
  },
  {
    id: 'warm-up',
    chapter: 10,
    panels: ['loss'],
    look: 'What a climb saves, and what it cannot save.',
    variants: [
      presetVariant('warm-ups', { id: 'one-start', label: 'one start' }),
      variantOf(
        overlay(
          [constant, warmUp].flatMap((schedule) =>
            [1, 2, 3].map((seed) => ({ ...onDigits(sgd, 1.65), schedule, seed })),
          ),
        ),
        { id: 'three-starts', label: 'three starts' },
      ),
    ],
  },
  {
    id: 'noise-floor',
    chapter: 10,
    panels: ['position', 'rate'],
    look: 'A ball at the bottom of w² under noisy steps: the width of its dance follows the rate.',
    variants: [
      variantOf(
        overlay([
          { ...noisyParabola, learningRate: 0.4 },
          { ...noisyParabola, learningRate: 0.04 },
          { ...noisyParabola, learningRate: 0.4, schedule: cosine },
        ]),
        { id: 'parabola', label: 'parabola' },
      ),
    ],
  },
  {
    id: 'decay',
    chapter: 10,
    panels: ['loss', 'rate'],
    display: { yScale: 'log' },
    look: 'Where noise holds the loss up, a falling rate lets it down; where it does not, a falling rate only slows.',
    variants: [
      presetVariant('decays', { id: 'momentum', label: 'momentum' }),
      variantOf(withSchedules(onDigits(adam, 0.18), [constant, both]), { id: 'adam', label: 'Adam' }),
      variantOf(withSchedules(onDigits(sgd, 1), [constant, cosine]), { id: 'where-it-hurts', label: 'where it hurts' }),
    ],
  },
  {
    id: 'shapes',
    chapter: 10,
    panels: ['rate', 'loss'],
    display: { yScale: 'log' },
    look: 'Six shapes with the same highest rate, and what each makes of it.',
    variants: [
      variantOf(withSchedules(onDigits(momentum, 0.7), shapes), { id: 'too-large', label: 'a rate too large' }),
      variantOf(withSchedules(onDigits(momentum, 0.5), shapes), { id: 'good', label: 'a good rate' }),
    ],
  },
  {
    id: 'rescue',
    chapter: 10,
    panels: ['loss', 'rate'],
    look: 'The same wrong rate, put right early, late, or not at all.',
    variants: [presetVariant('rescue', { id: 'early-and-late', label: 'early and late' })],
  },
  {
    id: 'dialects',
    chapter: 10,
    panels: ['rate'],
    look: 'The same schedule in two libraries: the same shape at other steps, and two ideas of what comes after the end.',
    variants: [
      variantOf(
        withSchedules(
          { task: { name: 'parabola' }, steps: 20 },
          (['pytorch', 'optax'] as const).map((dialect) => ({ name: 'one-cycle', cycleMomentum: false, dialect })),
        ),
        { id: 'one-cycle', label: 'one-cycle' },
      ),
      variantOf(
        withSchedules(
          { task: { name: 'parabola' }, steps: 24 },
          (['pytorch', 'optax'] as const).map((dialect) => ({ name: 'cosine', totalSteps: 16, dialect })),
        ),
        { id: 'cosine', label: 'cosine' },
      ),
    ],
  },
]
