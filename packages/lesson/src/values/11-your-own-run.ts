import type { OverlayResult } from '@sweetspot/schema'
import { riseShare } from '../results/series.ts'
import { endStep, finalLoss, fromOverlay, fromRun, givenRate, initialLoss } from './from-overlay.ts'
import type { ValueSource } from './value.ts'

const confidenceOf =
  (place: number) =>
  ({ diagnoses }: OverlayResult) =>
    diagnoses[place]!.confidence

/** The values of chapter 11. */
export const yourOwnRunValues: readonly ValueSource[] = [
  ...fromRun('verdicts', 'alone', 0, {
    'verdicts-small-rate': ['rate', givenRate],
    'verdicts-small-initial': ['loss', initialLoss],
    'verdicts-small-final': ['loss', finalLoss],
    'verdicts-small-steps': ['count', endStep],
  }),
  ...fromRun('verdicts', 'alone', 1, {
    'verdicts-good-rate': ['rate', givenRate],
    'verdicts-good-rises': ['percent', riseShare],
  }),
  ...fromRun('verdicts', 'alone', 2, { 'verdicts-large-rate': ['rate', givenRate] }),
  ...fromRun('verdicts', 'alone', 3, { 'verdicts-dead-rate': ['rate', givenRate] }),
  ...fromRun('verdicts', 'alone', 4, { 'verdicts-adam-rate': ['rate', givenRate] }),
  ...fromOverlay('verdicts', 'alone', {
    'verdicts-small-confidence': ['percent', confidenceOf(0)],
    'verdicts-good-confidence': ['percent', confidenceOf(1)],
    'verdicts-large-confidence': ['percent', confidenceOf(2)],
    'verdicts-dead-confidence': ['percent', confidenceOf(3)],
    'verdicts-adam-confidence': ['percent', confidenceOf(4)],
  }),
  ...fromOverlay('verdicts', 'with-neighbours', { 'verdicts-compared-confidence': ['percent', confidenceOf(0)] }),
]
