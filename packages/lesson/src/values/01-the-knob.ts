import type { ComparisonResult } from '@sweetspot/schema'
import { rowAt, runAt, sweepOf } from '../results/at-rate.ts'
import { fromComparison } from './from-comparison.ts'
import type { ValueSource } from './value.ts'

const small = ({ config }: ComparisonResult) => config.learningRates[0]!
const large = ({ config }: ComparisonResult) => config.learningRates.at(-1)!
const rowOf = (result: ComparisonResult, rate: number) => rowAt(sweepOf(result), rate)
const task = ({ config }: ComparisonResult) => config.run.task as { samples: number; batchSize: number }

/** The first steps of the walk: w before and after, and the slope. */
const walk = (result: ComparisonResult) => runAt(result, small(result)).records
const place = (result: ComparisonResult, step: number) => walk(result)[step]!.params![0]!

/** The values of chapter 1. */
export const theKnobValues: readonly ValueSource[] = [
  ...fromComparison('the-knob', 'digits', {
    'knob-parameters': ['count', (result) => result.runs[0]!.dimension],
    'knob-images': ['count', (result) => task(result).samples],
    'knob-batch': ['count', (result) => task(result).batchSize],
    'knob-steps': ['count', ({ config }) => config.run.steps],
    'knob-small-rate': ['rate', small],
    'knob-large-rate': ['rate', large],
    'knob-small-loss': ['loss', (result) => rowOf(result, small(result)).finalLoss],
    'knob-large-loss': ['loss', (result) => rowOf(result, large(result)).finalLoss],
    'knob-small-accuracy': ['percent', (result) => rowOf(result, small(result)).validationAccuracy!],
    'knob-large-accuracy': ['percent', (result) => rowOf(result, large(result)).validationAccuracy!],
  }),
  ...fromComparison('downhill', 'parabola', {
    'downhill-rate': ['rate', small],
    'downhill-start': ['number', (result) => place(result, 0)],
    'downhill-slope': ['number', (result) => walk(result)[0]!.gradNorm],
    'downhill-step': ['number', (result) => walk(result)[0]!.updateNorm],
    'downhill-second': ['number', (result) => place(result, 1)],
    'downhill-second-step': ['number', (result) => walk(result)[1]!.updateNorm],
    'downhill-steps': ['count', ({ config }) => config.run.steps],
    'downhill-loss': ['loss', (result) => rowOf(result, small(result)).finalLoss],
  }),
]
