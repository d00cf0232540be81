import { theKnobFormulas } from './01-the-knob.ts'
import { tooLargeFormulas } from './02-too-large.ts'
import { tooSmallFormulas } from './03-too-small.ts'
import { sameLossManyRatesFormulas } from './04-same-loss-many-rates.ts'
import { defaultAndDecadesFormulas } from './05-default-and-decades.ts'
import { rangeTestFormulas } from './06-range-test.ts'
import { adamFormulas } from './07-adam.ts'
import { howSensitiveFormulas } from './08-how-sensitive.ts'
import { edgeOfStabilityFormulas } from './09-edge-of-stability.ts'
import { schedulesFormulas } from './10-schedules.ts'
import { yourOwnRunFormulas } from './11-your-own-run.ts'
import { commonFormulas } from './common.ts'

/** Plain Unicode of the lesson's formulas by their TeX, file by file: the same formula may be in several, with the same twin. */
export const formulas: readonly Readonly<Record<string, string>>[] = [
  commonFormulas,
  theKnobFormulas,
  tooLargeFormulas,
  tooSmallFormulas,
  sameLossManyRatesFormulas,
  defaultAndDecadesFormulas,
  rangeTestFormulas,
  adamFormulas,
  howSensitiveFormulas,
  edgeOfStabilityFormulas,
  schedulesFormulas,
  yourOwnRunFormulas,
]
