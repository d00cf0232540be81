import type { ComparisonResult, RunResult } from '@sweetspot/schema'
import { runAt, sweepOf } from '../results/at-rate.ts'
import { fromComparison } from './from-comparison.ts'
import type { ValueSource } from './value.ts'

const rate = (index: number) => (result: ComparisonResult) => result.config.learningRates[index]!
const run = (result: ComparisonResult, index: number) => runAt(result, rate(index)(result))
const place = ({ records }: RunResult, step: number) => records[step]!.params![0]!
const lossRatio = ({ records }: RunResult) => records[1]!.loss / records[0]!.loss
const firstStep = ({ records }: RunResult, is: (w: number) => boolean) =>
  records.find(({ params }) => is(params![0]!))!.step
const secondHalf = ({ records }: RunResult) => records.slice(Math.floor(records.length / 2)).map(({ loss }) => loss)
const row = (result: ComparisonResult, index: number) => sweepOf(result).rows[index]!

const lossOverflow = ({ runs }: ComparisonResult) => runs[0]!.outcome.step

/** The values of chapter 2. */
export const tooLargeValues: readonly ValueSource[] = [
  ...fromComparison('overshoot', 'parabola', {
    'overshoot-start': ['number', (result) => place(run(result, 0), 0)],
    'overshoot-slope': ['number', (result) => run(result, 0).records[0]!.gradNorm],
    'overshoot-creeps': ['rate', rate(0)],
    'overshoot-half': ['rate', rate(1)],
    'overshoot-rings': ['rate', rate(2)],
    'overshoot-border': ['rate', rate(3)],
    'overshoot-grows': ['rate', rate(4)],
    'overshoot-explodes': ['rate', rate(5)],
    'overshoot-half-step': ['number', (result) => run(result, 1).records[0]!.updateNorm],
    'overshoot-rings-first': ['number', (result) => place(run(result, 2), 1)],
    'overshoot-rings-second': ['number', (result) => place(run(result, 2), 2)],
    'overshoot-creeps-first': ['number', (result) => place(run(result, 0), 1)],
    'overshoot-grows-ratio': ['number', (result) => lossRatio(run(result, 4))],
    'overshoot-explodes-ratio': ['number', (result) => lossRatio(run(result, 5))],
  }),
  ...fromComparison('overflow', 'float64', {
    'overflow-first': ['number', ({ runs }) => place(runs[0]!, 1)],
    'overflow-second': ['number', ({ runs }) => place(runs[0]!, 2)],
    'overflow-third': ['number', ({ runs }) => place(runs[0]!, 3)],
    'overflow-loss-64': ['count', lossOverflow],
    'overflow-w-64': ['count', ({ runs }) => firstStep(runs[0]!, (w) => Math.abs(w) === Number.POSITIVE_INFINITY)],
    'overflow-nan-64': ['count', ({ runs }) => firstStep(runs[0]!, Number.isNaN)],
  }),
  ...fromComparison('overflow', 'float32', { 'overflow-loss-32': ['count', lossOverflow] }),
  ...fromComparison('overflow', 'float16', { 'overflow-loss-16': ['count', lossOverflow] }),
  ...fromComparison('himmelblau', 'himmelblau', {
    'himmelblau-start-loss': ['loss', (result) => run(result, 0).initial.loss],
    'himmelblau-steps': ['count', ({ config }) => config.run.steps],
    'himmelblau-slow': ['rate', rate(0)],
    'himmelblau-slow-loss': ['loss', (result) => row(result, 0).finalLoss],
    'himmelblau-good': ['rate', rate(1)],
    'himmelblau-good-loss': ['loss', (result) => row(result, 1).finalLoss],
    'himmelblau-swings': ['rate', rate(2)],
    'himmelblau-swings-low': ['loss', (result) => Math.min(...secondHalf(run(result, 2)))],
    'himmelblau-swings-high': ['loss', (result) => Math.max(...secondHalf(run(result, 2)))],
    'himmelblau-lost': ['rate', rate(3)],
    'himmelblau-lost-step': ['count', (result) => run(result, 3).outcome.step],
  }),
  ...fromComparison('collapse', 'relu', {
    'collapse-good': ['rate', rate(0)],
    'collapse-good-loss': ['loss', (result) => row(result, 0).finalLoss],
    'collapse-dead': ['rate', rate(1)],
    'collapse-dead-loss': ['loss', (result) => row(result, 1).finalLoss],
    'collapse-peak': ['loss', (result) => Math.max(...run(result, 1).records.map(({ loss }) => loss))],
    'collapse-accuracy': ['percent', (result) => row(result, 1).validationAccuracy!],
    'collapse-units': ['percent', (result) => run(result, 1).final.deadUnits!],
    'collapse-guess-loss': ['loss', (result) => run(result, 1).baselineLoss!],
  }),
]
