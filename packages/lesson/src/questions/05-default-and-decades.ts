import { sweepOf } from '../results/at-rate.ts'
import { comparisonOf } from '../results/kind-of-result.ts'
import type { QuestionSource } from './question.ts'

/** The questions of chapter 5. */
export const defaultAndDecadesQuestions: readonly QuestionSource[] = [
  {
    id: 'which-decade-for-sgd',
    figure: 'five-decades',
    prompt: 'The same network, data and five rates, now with SGD. Which rate ends lowest?',
    choices: [
      {
        id: 'lowest',
        label: 'The smallest',
        hint: 'A smaller rate is safer, but it gets less far in the same number of steps.',
      },
      {
        id: 'middle',
        label: 'The one in the middle, where Adam has its default',
        hint: 'That is a number for Adam. SGD multiplies its rate with the slope, and the slopes here are small.',
      },
      {
        id: 'same-as-adam',
        label: 'The one that was best for Adam',
        hint: 'A rate means something else to each optimizer: nothing says that the two agree.',
      },
      { id: 'highest', label: 'The largest' },
    ],
    answer(results) {
      const [adam, sgd] = ['adam', 'sgd'].map((variant) => sweepOf(comparisonOf(results, variant)))
      const { best, bestOnEdge, rows } = sgd!
      if (bestOnEdge === 'high') return 'highest'
      if (bestOnEdge === 'low') return 'lowest'
      return best === adam!.best ? 'same-as-adam' : best === rows[rows.length >> 1]?.learningRate ? 'middle' : 'none'
    },
    explanation:
      'SGD ends lowest at :value{id="five-edge-rate"}, the largest rate of the list. So do not take it yet: the loss was still getting better where the list ends.',
  },
]
