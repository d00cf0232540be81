import { runAt } from '../results/at-rate.ts'
import { comparisonOf } from '../results/kind-of-result.ts'
import type { QuestionSource } from './question.ts'

/** How many times as many steps, by the choice that says so. */
const factors = { same: 1, twice: 2, ten: 10, hundred: 100 } as const

/** The questions of chapter 3. */
export const tooSmallQuestions: readonly QuestionSource[] = [
  {
    id: 'ten-times-smaller',
    figure: 'steps-needed',
    prompt:
      'At a rate of :value{id="needed-second-rate"}, w² takes :value{id="needed-second"} steps to bring its loss from :value{id="needed-from"} down to :value{id="needed-to"}. How many does it take at a rate ten times smaller?',
    choices: [
      { id: 'same', label: 'A few more', hint: 'Each step is ten times shorter, and the way is as long.' },
      { id: 'twice', label: 'About twice as many', hint: 'Each step is ten times shorter, and the way is as long.' },
      { id: 'ten', label: 'About ten times as many' },
      {
        id: 'hundred',
        label: 'About a hundred times as many',
        hint: 'Each step is ten times shorter, not a hundred times.',
      },
    ],
    answer(results) {
      const comparison = comparisonOf(results, 'parabola')
      const [, second, third] = comparison.config.learningRates.map((rate) => runAt(comparison, rate).stepsRun)
      const times = third! / second!
      const distance = (factor: number) => Math.abs(Math.log(times / factor))
      const [nearest] = Object.entries(factors).sort(([, a], [, b]) => distance(a) - distance(b))
      return nearest![0]
    },
    explanation:
      'It takes :value{id="needed-third"} steps. The way is as long as before and each step a tenth of what it was.',
  },
]
