import type { ComparisonResult } from '@sweetspot/schema'
import { runAt, sweepOf } from '../results/at-rate.ts'
import { fromComparison } from './from-comparison.ts'
import type { ValueSource } from './value.ts'

const rate = (index: number) => (result: ComparisonResult) => result.config.learningRates[index]!
const row = (result: ComparisonResult, index: number) => sweepOf(result).rows[index]!
const finalLoss = (index: number) => (result: ComparisonResult) => row(result, index).finalLoss
const run = (result: ComparisonResult, index: number) => runAt(result, rate(index)(result))
const bestRow = (result: ComparisonResult) =>
  sweepOf(result).rows.find(({ learningRate }) => learningRate === sweepOf(result).best)!

/** The values of chapter 4. */
export const sameLossManyRatesValues: readonly ValueSource[] = [
  ...fromComparison('flagship', 'cross-entropy', {
    'flagship-steps': ['count', ({ config }) => config.run.steps],
    'flagship-seeds': ['count', ({ config }) => config.seeds.length],
    'flagship-units': ['count', ({ config }) => (config.run.task as { hidden: readonly number[] }).hidden[0]!],
    'flagship-start': ['loss', (result) => sweepOf(result).initialLoss],
    'flagship-crawls': ['rate', rate(0)],
    'flagship-crawls-loss': ['loss', finalLoss(0)],
    'flagship-slow': ['rate', rate(1)],
    'flagship-slow-loss': ['loss', finalLoss(1)],
    'flagship-near': ['rate', rate(2)],
    'flagship-near-loss': ['loss', finalLoss(2)],
    'flagship-near-excess': ['percent', (result) => row(result, 2).excess],
    'flagship-broken': ['rate', rate(4)],
    'flagship-broken-loss': ['loss', finalLoss(4)],
    'flagship-broken-accuracy': ['percent', (result) => row(result, 4).validationAccuracy!],
    'flagship-broken-peak': ['loss', (result) => Math.max(...run(result, 4).records.map(({ loss }) => loss))],
    'flagship-best': ['rate', (result) => bestRow(result).learningRate],
    'flagship-best-loss': ['loss', (result) => bestRow(result).finalLoss],
    'flagship-best-low': ['loss', (result) => bestRow(result).finalLossRange[0]],
    'flagship-best-high': ['loss', (result) => bestRow(result).finalLossRange[1]],
    'flagship-best-accuracy': ['percent', (result) => bestRow(result).validationAccuracy!],
    'flagship-gain': ['loss', (result) => sweepOf(result).gain],
    'flagship-band-low': ['rate', (result) => sweepOf(result).band![0]],
    'flagship-band-high': ['rate', (result) => sweepOf(result).band![1]],
  }),
  ...fromComparison('flagship', 'squared-error', {
    'squared-best': ['rate', (result) => bestRow(result).learningRate],
    'squared-best-loss': ['loss', (result) => bestRow(result).finalLoss],
    'squared-lost': ['rate', rate(3)],
    'squared-lost-step': ['count', (result) => row(result, 3).outcome.step],
    'squared-lost-sooner': ['rate', rate(4)],
    'squared-lost-sooner-step': ['count', (result) => row(result, 4).outcome.step],
  }),
  ...fromComparison('flagship', 'relu', {
    'relu-best': ['rate', (result) => bestRow(result).learningRate],
    'relu-dead': ['rate', rate(4)],
    'relu-dead-loss': ['loss', finalLoss(4)],
  }),
  ...fromComparison('flagship', 'adam', {
    'flagship-adam-best': ['rate', (result) => bestRow(result).learningRate],
    'flagship-adam-best-loss': ['loss', (result) => bestRow(result).finalLoss],
    'flagship-adam-brink': ['rate', rate(3)],
    'flagship-adam-brink-low': ['loss', (result) => row(result, 3).finalLossRange[0]],
    'flagship-adam-brink-high': ['loss', (result) => row(result, 3).finalLossRange[1]],
    'flagship-adam-largest': ['rate', rate(5)],
    'flagship-adam-largest-loss': ['loss', finalLoss(5)],
  }),
]
