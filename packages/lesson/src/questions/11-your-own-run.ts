import { overlayOf } from '../results/kind-of-result.ts'
import type { QuestionSource } from './question.ts'

/** The questions of chapter 11. */
export const yourOwnRunQuestions: readonly QuestionSource[] = [
  {
    id: 'what-it-says',
    figure: 'verdicts',
    prompt:
      'One curve, nothing else: in :value{id="verdicts-small-steps"} steps the loss went from :value{id="verdicts-small-initial"} to :value{id="verdicts-small-final"}. What should a careful tool say?',
    choices: [
      {
        id: 'too-slow',
        label: 'The rate is too small',
        hint: 'It may be. What would a task look like on which no rate does better?',
      },
      {
        id: 'plateau',
        label: 'It has stopped learning',
        hint: 'It has hardly begun: the gradient is as large as at the start.',
      },
      {
        id: 'healthy',
        label: 'It falls, so it is healthy',
        hint: 'It fell by a few hundredths of its start. Noise does as much.',
      },
      { id: 'not-enough-evidence', label: 'There is not enough evidence; run a larger rate beside it' },
    ],
    answer: (results) => overlayOf(results, 'alone').diagnoses[0]!.verdict,
    explanation:
      'One curve cannot tell a small rate from a hard task, so the tool has a suspicion and asks for a second run. With that run beside it the suspicion becomes a verdict: choose "with neighbours" in the figure, and it says too slow, :value{id="verdicts-compared-confidence"} sure.',
  },
]
