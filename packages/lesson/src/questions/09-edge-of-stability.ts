import { overlayOf } from '../results/kind-of-result.ts'
import { tailMean } from '../results/series.ts'
import type { QuestionSource } from './question.ts'

/** The questions of chapter 9. */
export const edgeOfStabilityQuestions: readonly QuestionSource[] = [
  {
    id: 'where-sharpness-settles',
    figure: 'edge-of-stability',
    prompt:
      'Two runs start at the same place, one at :value{id="edge-low-rate"}, one at three times that rate. Both train to the end. Where does the sharpness of the faster one settle, compared with that of the slower one?',
    choices: [
      {
        id: 'same',
        label: 'At about the same value: it is the same task',
        hint: 'The task is the same, the places that the runs can live in are not.',
      },
      {
        id: 'three-times-larger',
        label: 'At about three times the value: it went further',
        hint: 'At three times the rate, three times the curvature would be nine times as far along to the limit.',
      },
      { id: 'three-times-smaller', label: 'At about a third of the value' },
      {
        id: 'nowhere',
        label: 'Nowhere: it explodes',
        hint: 'It swings, and its loss rises often. Look at what the sharpness does then.',
      },
    ],
    answer(results) {
      const [slow, fast] = overlayOf(results, 'two-rates').runs
      const settled = (run: typeof slow) => tailMean(run!, 0.25, ({ sharpness }) => sharpness)
      const ratio = settled(fast) / settled(slow)
      if (!Number.isFinite(ratio)) return 'nowhere'
      if (ratio > 2) return 'three-times-larger'
      return ratio < 0.5 ? 'three-times-smaller' : 'same'
    },
    explanation:
      'Both climb until the rate is at its limit, and the limit is $2/\\lambda$: three times the rate, a third of the curvature. It settled at :value{id="edge-high-sharpness"}, against :value{id="edge-low-sharpness"}.',
  },
]
