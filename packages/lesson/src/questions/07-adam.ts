import { ratiosWithout } from '../values/07-adam.ts'
import type { QuestionSource } from './question.ts'

/** The questions of chapter 7. */
export const adamQuestions: readonly QuestionSource[] = [
  {
    id: 'without-bias-correction',
    figure: 'bias-correction',
    prompt: 'Both moments start at zero. Without the correction, how long are the first steps?',
    choices: [
      {
        id: 'shorter',
        label: 'Shorter: the mean gradient starts near zero',
        hint: 'So does the mean of the squares, and its root stands below the line.',
      },
      {
        id: 'same',
        label: 'The same: both are too small, and it cancels',
        hint: 'They are too small by different shares, since one forgets much more slowly than the other.',
      },
      { id: 'longer', label: 'Longer: the slower mean is further off, and it divides' },
    ],
    answer(results) {
      const first = ratiosWithout(results)[0]!
      return first > 1.05 ? 'longer' : first < 0.95 ? 'shorter' : 'same'
    },
    explanation:
      'The first step is :value{id="bias-first-ratio"} as long. The second moment forgets more slowly, so its zero start pulls it down further than the first, and the division makes that a longer step.',
  },
]
