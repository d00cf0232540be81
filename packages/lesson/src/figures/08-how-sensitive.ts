import type { OptimizerInput, RunInput, TaskInput } from '@sweetspot/schema'
import type { Figure } from './figure.ts'
import { variantOf } from './variant.ts'

const sgd = { name: 'sgd' } as const satisfies OptimizerInput
const momentum = { name: 'sgd', momentum: 0.9 } as const satisfies OptimizerInput
const adam = { name: 'adam' } as const satisfies OptimizerInput

const halfDecades = [1e-4, 3.16e-4, 1e-3, 3.16e-3, 0.01, 0.0316, 0.1, 0.316, 1, 3.16, 10]

/** The bathtubs of several optimizers on one axis. */
const bathtubs = (task: TaskInput, optimizers: OptimizerInput[], learningRates: number[], seeds: number[]) =>
  ({ kind: 'comparison', run: { task, steps: 500 }, optimizers, learningRates, seeds }) as const

/** The scales of the figure "loss-scale", by the words of its switch. */
export const lossScales = { one: 1, small: 0.01, large: 100 } as const

const labels = { one: 'as it is', small: 'times 0.01', large: 'times 100' } as const satisfies Record<
  keyof typeof lossScales,
  string
>

/** One run of each optimizer, in the order SGD, momentum, Adam. */
const race = (rates: readonly [number, number, number]) =>
  ({
    kind: 'overlay',
    runs: [sgd, momentum, adam].map(
      (optimizer, i): RunInput => ({ task: { name: 'digits' }, optimizer, learningRate: rates[i]!, steps: 500 }),
    ),
  }) as const

/** The figures of chapter 8. */
export const howSensitiveFigures: readonly Figure[] = [
  {
    id: 'bathtubs',
    chapter: 8,
    panels: ['bathtub'],
    look: 'How wide each floor is, and where its walls stand.',
    variants: [
      variantOf(bathtubs({ name: 'digits' }, [sgd, momentum, adam], halfDecades, [1, 2, 3]), {
        id: 'digits',
        label: 'handwritten digits',
      }),
      variantOf(bathtubs({ name: 'moons' }, [sgd, momentum, adam], halfDecades, [1, 2, 3]), {
        id: 'moons',
        label: 'half-moons',
      }),
    ],
  },
  {
    id: 'loss-scale',
    chapter: 8,
    panels: ['bathtub'],
    look: 'Which of the two bathtubs moves when the loss is measured in other units.',
    variants: (['one', 'small', 'large'] as const).map((id) =>
      variantOf(
        bathtubs({ name: 'digits', lossScale: lossScales[id] }, [sgd, adam], [...halfDecades, 31.6, 100, 316], [1]),
        { id, label: labels[id] },
      ),
    ),
  },
  {
    id: 'fair-race',
    chapter: 8,
    panels: ['loss'],
    display: { yScale: 'log' },
    look: 'Who comes first, and how that changes with the rate that all of them have to take.',
    variants: [
      variantOf(race([1, 0.316, 0.01]), { id: 'own-rates', label: 'each at its own best' }),
      variantOf(race([0.01, 0.01, 0.01]), { id: 'same-rate', label: "same rate for all: Adam's" }),
      variantOf(race([1, 1, 1]), { id: 'other-rate', label: "same rate for all: SGD's" }),
    ],
  },
]
