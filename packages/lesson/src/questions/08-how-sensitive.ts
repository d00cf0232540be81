import { bestsAt } from '../values/08-how-sensitive.ts'
import type { QuestionSource } from './question.ts'

/** A best rate that moves by less than this factor has stayed: two points of the figure's grid. */
const stays = 5

/** The questions of chapter 8. */
export const howSensitiveQuestions: readonly QuestionSource[] = [
  {
    id: 'loss-in-other-units',
    figure: 'loss-scale',
    prompt: 'The loss is multiplied by a hundred, and nothing else changes. What happens to the best rates?',
    choices: [
      {
        id: 'none',
        label: 'Neither moves: it is the same task',
        hint: 'The bottom stays where it is, but the slopes that lead to it are a hundred times as steep.',
      },
      {
        id: 'both',
        label: 'Both fall by about a hundred',
        hint: 'That is right for an optimizer whose step grows with the slope. One of the two divides the slope out.',
      },
      { id: 'sgd', label: "SGD's falls by about a hundred, Adam's stays" },
      {
        id: 'adam',
        label: "Adam's falls by about a hundred, SGD's stays",
        hint: 'The other way round: ask which of the two multiplies its rate with the bare slope.',
      },
    ],
    answer(results) {
      const [before, after] = [bestsAt(results, 'one'), bestsAt(results, 'large')]
      const moves = { sgd: before.sgd / after.sgd > stays, adam: before.adam / after.adam > stays }
      return moves.sgd ? (moves.adam ? 'both' : 'sgd') : moves.adam ? 'adam' : 'none'
    },
    explanation:
      'The best rate of SGD goes from :value{id="scale-sgd-one"} to :value{id="scale-sgd-large"}, that of Adam from :value{id="scale-adam-one"} to :value{id="scale-adam-large"}. Adam measures each slope against its usual size, and that has grown by a hundred too.',
  },
]
