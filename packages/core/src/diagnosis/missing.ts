import type { Diagnosis } from '@sweetspot/schema'
import type { Signals } from './signals/signals.ts'

const fewPoints = 20

/** Signals that would have made the verdict surer and are not there. */
export function missingFrom({ curve, learningRate, neighbourhood, fixed, losses }: Signals): Diagnosis['missing'] {
  const absent: ReadonlyArray<readonly [Diagnosis['missing'][number], boolean]> = [
    ['more-points', losses.length < fewPoints],
    ['neighbours', neighbourhood === null],
    ['learning-rate', learningRate === undefined],
    ['fixed-batch', fixed === null],
    ['validation', curve.validationLosses === undefined],
    ['gradient-norm', curve.gradNorms === undefined],
    ['update-ratio', curve.updateRatios === undefined],
    ['initial-loss', curve.initialLoss === undefined],
    ['classes', curve.accuracy !== undefined && curve.classes === undefined && curve.baselineLoss === undefined],
  ]
  return absent.flatMap(([signal, isAbsent]) => (isAbsent ? [signal] : []))
}
