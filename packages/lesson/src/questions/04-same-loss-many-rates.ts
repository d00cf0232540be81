import { sweepOf } from '../results/at-rate.ts'
import { comparisonOf } from '../results/kind-of-result.ts'
import type { QuestionSource } from './question.ts'

/** The questions of chapter 4. */
export const sameLossManyRatesQuestions: readonly QuestionSource[] = [
  {
    id: 'which-rate-is-best',
    figure: 'flagship',
    prompt:
      'A digit reader trains for :value{id="flagship-steps"} steps at each of the rates below. Which one ends with the lowest loss?',
    choices: [
      { id: 'smallest', label: '0.0001', hint: 'Safe, but at this rate the loss hardly moves in the time there is.' },
      { id: 'second', label: '0.01', hint: 'It falls steadily all the way, and it is not done when the budget ends.' },
      { id: 'third', label: '0.1', hint: 'Close: a good rate, yet a larger one still gets further.' },
      { id: 'fourth', label: '1' },
      { id: 'largest', label: '3.16', hint: 'One step too far: it leaves the good ground in the first steps.' },
    ],
    answer(results) {
      const { rows, best } = sweepOf(comparisonOf(results, 'cross-entropy'))
      const ids = ['smallest', 'second', 'third', 'fourth', 'largest']
      return ids[rows.findIndex(({ learningRate }) => learningRate === best)] ?? 'none'
    },
    explanation:
      'At :value{id="flagship-best"} the loss ends at :value{id="flagship-best-loss"}. Its neighbours end at :value{id="flagship-near-loss"} and :value{id="flagship-broken-loss"}: there is a worse rate on either side.',
  },
]
