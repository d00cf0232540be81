import { theKnobQuestions } from './01-the-knob.ts'
import { tooLargeQuestions } from './02-too-large.ts'
import { tooSmallQuestions } from './03-too-small.ts'
import { sameLossManyRatesQuestions } from './04-same-loss-many-rates.ts'
import { defaultAndDecadesQuestions } from './05-default-and-decades.ts'
import { rangeTestQuestions } from './06-range-test.ts'
import { adamQuestions } from './07-adam.ts'
import { howSensitiveQuestions } from './08-how-sensitive.ts'
import { edgeOfStabilityQuestions } from './09-edge-of-stability.ts'
import { schedulesQuestions } from './10-schedules.ts'
import { yourOwnRunQuestions } from './11-your-own-run.ts'
import type { QuestionSource } from './question.ts'

/** Every question of the course, as written. */
export const questionSources: readonly QuestionSource[] = [
  ...theKnobQuestions,
  ...tooLargeQuestions,
  ...tooSmallQuestions,
  ...sameLossManyRatesQuestions,
  ...defaultAndDecadesQuestions,
  ...rangeTestQuestions,
  ...adamQuestions,
  ...howSensitiveQuestions,
  ...edgeOfStabilityQuestions,
  ...schedulesQuestions,
  ...yourOwnRunQuestions,
]
