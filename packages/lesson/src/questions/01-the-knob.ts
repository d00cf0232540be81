import { sweepOf } from '../results/at-rate.ts'
import { comparisonOf } from '../results/kind-of-result.ts'
import type { QuestionSource } from './question.ts'

/** The questions of chapter 1. */
export const theKnobQuestions: readonly QuestionSource[] = [
  {
    id: 'which-turn',
    figure: 'the-knob',
    prompt:
      'The same network trains twice, once at :value{id="knob-small-rate"} and once at :value{id="knob-large-rate"}. Which run ends with the lower loss?',
    choices: [
      { id: 'small', label: 'The smaller one: careful steps go deeper', hint: 'Careful steps are also short ones.' },
      { id: 'large', label: 'The larger one: it gets further in the same number of steps' },
      {
        id: 'same',
        label: 'Neither: the model and the data decide where training ends',
        hint: 'They decide what can be reached, not what is reached in this many steps.',
      },
    ],
    answer(results) {
      const { rows } = sweepOf(comparisonOf(results, 'digits'))
      const [small, large] = [rows[0]!.finalLoss, rows.at(-1)!.finalLoss]
      if (Math.max(small, large) < 2 * Math.min(small, large)) return 'same'
      return small < large ? 'small' : 'large'
    },
    explanation:
      'In :value{id="knob-steps"} steps it gets much further. On another task the same rate may be far too large, as chapter 2 shows.',
  },
]
