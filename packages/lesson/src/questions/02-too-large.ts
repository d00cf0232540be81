import type { RunResult } from '@sweetspot/schema'
import { runAt } from '../results/at-rate.ts'
import { comparisonOf } from '../results/kind-of-result.ts'
import type { QuestionSource } from './question.ts'

const losses = ({ records }: RunResult) => records.map(({ loss }) => loss)
const isNear = (a: number, b: number) => Math.abs(a - b) <= 1e-6 * Math.max(a, b)

/** The questions of chapter 2. */
export const tooLargeQuestions: readonly QuestionSource[] = [
  {
    id: 'jumping-loss',
    figure: 'overshoot',
    prompt:
      'At :value{id="overshoot-rings"} every step lands on the other side of the valley. How does its *loss* look beside that of the run at :value{id="overshoot-creeps"}, which creeps down one side?',
    choices: [
      { id: 'zigzag', label: 'It zigzags, up and down', hint: 'w zigzags. The height on either side may still fall.' },
      { id: 'rises', label: 'It rises: the steps are too long', hint: 'Each jump lands nearer to the bottom.' },
      { id: 'same', label: 'It looks exactly the same' },
    ],
    answer(results) {
      const comparison = comparisonOf(results, 'parabola')
      const [creeps, , rings] = comparison.config.learningRates.map((rate) => losses(runAt(comparison, rate)))
      if (rings!.every((loss, step) => isNear(loss, creeps![step]!))) return 'same'
      return rings!.at(-1)! > rings![0]! ? 'rises' : 'zigzag'
    },
    explanation:
      'One run goes from :value{id="overshoot-start"} to :value{id="overshoot-creeps-first"}, the other to :value{id="overshoot-rings-first"}: as far from the bottom, on the other side. The loss only knows how far. From a smooth loss curve you cannot tell that the weights are jumping.',
  },
]
