import { sweepOf } from '../results/at-rate.ts'
import { comparisonOf } from '../results/kind-of-result.ts'
import { ravineLimit } from '../values/06-range-test.ts'
import type { QuestionSource } from './question.ts'

/** The questions of chapter 6. */
export const rangeTestQuestions: readonly QuestionSource[] = [
  {
    id: 'how-close-to-the-limit',
    figure: 'before-the-cliff',
    prompt:
      'A ravine is :value{id="cliff-condition"} times as curved across as along. Where is the best rate, measured from the limit at which the run explodes?',
    choices: [
      {
        id: 'tenth',
        label: 'About a tenth of the limit',
        hint: 'Safe across the ravine, but along it the run hardly moves.',
      },
      {
        id: 'half',
        label: 'About half the limit',
        hint: 'That is the answer with a single curvature, where one step can reach the bottom. Here the floor is long.',
      },
      { id: 'just-below', label: 'Just below the limit' },
    ],
    answer(results) {
      const share = (sweepOf(comparisonOf(results, 'gradient-descent')).best ?? Number.NaN) / ravineLimit(results)
      return share > 0.9 ? 'just-below' : share > 0.3 ? 'half' : 'tenth'
    },
    explanation:
      'The best rate of the figure is :value{id="cliff-best"}, which is :value{id="cliff-share"} of the limit.',
  },
]
