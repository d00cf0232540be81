import { overlayOf } from '../results/kind-of-result.ts'
import type { QuestionSource } from './question.ts'

/** The questions of chapter 10. */
export const schedulesQuestions: readonly QuestionSource[] = [
  {
    id: 'which-rescue',
    figure: 'rescue',
    prompt:
      'A ReLU network starts at :value{id="rescue-rate"}, far too large, and its loss shoots up. You lower the rate to :value{id="rescue-to"}: in one copy of the run at step :value{id="rescue-early"}, in another at step :value{id="rescue-late"}. Which of them learns to read digits by step :value{id="rescue-steps"}?',
    choices: [
      {
        id: 'both',
        label: 'Both: the late one has hundreds of good steps left',
        hint: 'It has, but think of what the first steps may have done to the units.',
      },
      { id: 'early', label: 'Only the early one' },
      {
        id: 'late',
        label: 'Only the late one: it had time to settle first',
        hint: 'At a rate like this nothing settles.',
      },
      {
        id: 'neither',
        label: 'Neither: once it has shot up it is lost',
        hint: 'Chapter 9 had runs that shot up and came back.',
      },
    ],
    answer(results) {
      const [, early, late] = overlayOf(results, 'early-and-late').runs.map(({ final }) => final.accuracy! > 0.9)
      if (early && late) return 'both'
      if (early) return 'early'
      return late ? 'late' : 'neither'
    },
    explanation:
      'The early one reads :value{id="rescue-early-accuracy"} of the digits, the late one :value{id="rescue-late-accuracy"}. Of the late one nearly all units are zero on every digit, and a unit without a gradient is moved by no rate.',
  },
]
