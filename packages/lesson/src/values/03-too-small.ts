import type { ComparisonResult, RunResult } from '@sweetspot/schema'
import { runAt, sweepOf } from '../results/at-rate.ts'
import { tailMean } from '../results/series.ts'
import { type ComparisonValues, fromComparison } from './from-comparison.ts'
import type { ValueSource } from './value.ts'

const rate = (index: number) => (result: ComparisonResult) => result.config.learningRates[index]!
const run = (result: ComparisonResult, index: number) => runAt(result, rate(index)(result))
const finalLoss = (result: ComparisonResult, index: number) => sweepOf(result).rows[index]!.finalLoss
const steps = ({ config }: ComparisonResult) => config.run.steps

/** Means over the second half of a run: single steps of a mini-batch run say little. */
const ratio = (of: RunResult) => tailMean(of, 0.5, ({ updateRatio }) => updateRatio)
const gradient = (of: RunResult) => tailMean(of, 0.5, ({ gradNorm }) => gradNorm)

/** How many times as long the weights are at the end as at the start. */
const growth = ({ records }: RunResult) => records.at(-1)!.weightNorm / records[0]!.weightNorm

const band = (name: string): ComparisonValues => ({
  [`budget-${name}-steps`]: ['count', steps],
  [`budget-${name}-low`]: ['rate', (result) => sweepOf(result).band![0]],
})
const cliff = (result: ComparisonResult) => sweepOf(result).band![1]

/** The values of chapter 3. */
export const tooSmallValues: readonly ValueSource[] = [
  ...fromComparison('steps-needed', 'parabola', {
    'needed-from': ['loss', (result) => run(result, 0).initial.loss],
    'needed-to': ['number', ({ config }) => config.run.stop.target!],
    'needed-first-rate': ['rate', rate(0)],
    'needed-first': ['count', (result) => run(result, 0).stepsRun],
    'needed-second-rate': ['rate', rate(1)],
    'needed-second': ['count', (result) => run(result, 1).stepsRun],
    'needed-third-rate': ['rate', rate(2)],
    'needed-third': ['count', (result) => run(result, 2).stepsRun],
    'needed-last-rate': ['rate', rate(4)],
    'needed-last': ['count', (result) => run(result, 4).stepsRun],
  }),
  ...fromComparison('too-small', 'digits', {
    'small-steps': ['count', steps],
    'small-epochs': ['number', (result) => Math.round(run(result, 0).records.at(-1)!.epoch!)],
    'small-start': ['loss', (result) => sweepOf(result).initialLoss],
    'small-smallest': ['rate', rate(0)],
    'small-smallest-loss': ['loss', (result) => finalLoss(result, 0)],
    'small-second': ['rate', rate(1)],
    'small-second-loss': ['loss', (result) => finalLoss(result, 1)],
    'small-third': ['rate', rate(2)],
    'small-third-loss': ['loss', (result) => finalLoss(result, 2)],
    'small-largest': ['rate', rate(3)],
    'small-largest-loss': ['loss', (result) => finalLoss(result, 3)],
    'small-smallest-gradient': ['number', (result) => gradient(run(result, 0))],
    'small-largest-gradient': ['number', (result) => gradient(run(result, 3))],
    'small-smallest-ratio': ['number', (result) => ratio(run(result, 0))],
    'small-largest-ratio': ['number', (result) => ratio(run(result, 3))],
  }),
  ...fromComparison('same-ratio', 'digits', {
    'ratio-small': ['rate', rate(0)],
    'ratio-small-ratio': ['number', (result) => ratio(run(result, 0))],
    'ratio-large': ['rate', rate(1)],
    'ratio-large-ratio': ['number', (result) => ratio(run(result, 1))],
    'ratio-large-growth': ['factor', (result) => growth(run(result, 1))],
    'ratio-large-peak': ['loss', (result) => Math.max(...run(result, 1).records.map(({ loss }) => loss))],
  }),
  ...fromComparison('budget', 'steps-50', { ...band('short'), 'budget-short-high': ['rate', cliff] }),
  ...fromComparison('budget', 'steps-200', band('middle')),
  ...fromComparison('budget', 'steps-800', { ...band('long'), 'budget-long-high': ['rate', cliff] }),
]
