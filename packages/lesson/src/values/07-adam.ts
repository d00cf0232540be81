import type { OptimizerConfigOf, RunResult } from '@sweetspot/schema'
import { rowAt } from '../results/at-rate.ts'
import type { FigureResults } from '../results/figure-results.ts'
import { comparisonOf } from '../results/kind-of-result.ts'
import type { ValueFormat, ValueSource } from './value.ts'

const orNaN = (value: number | null | undefined) => value ?? Number.NaN

const from =
  (figure: string) =>
  (id: string, format: ValueFormat, of: ValueSource['of']): ValueSource => ({ id, figure, format, of })

/** The settings of the Adam whose terms are watched: the defaults. */
function adamOf(results: FigureResults): OptimizerConfigOf<'adam'> {
  const { optimizer } = comparisonOf(results, 'adam').config.run
  if (optimizer.name !== 'adam') throw new Error(`The figure runs ${optimizer.name}, not adam.`)
  return optimizer
}

const terms = from('adam-terms')
/** Steps after which a running mean has forgotten most of a value. */
const memoryOf = (beta: number) => Math.round(1 / (1 - beta))

const bias = from('bias-correction')
const biasRuns = (results: FigureResults): readonly [RunResult, RunResult] => {
  const [corrected, bare] = comparisonOf(results, 'on-and-off').runs
  return [corrected!, bare!]
}

/** How much longer each step is without the correction. */
export function ratiosWithout(results: FigureResults): number[] {
  const [corrected, bare] = biasRuns(results)
  return bare.records.map(({ updateNorm }, step) => updateNorm / corrected.records[step]!.updateNorm)
}

const effective = from('effective-rates')

/** The effective rates of the watched parameters after the last update: of those with a gradient, and of those without. */
export function effectiveRates(results: FigureResults) {
  const { watched } = comparisonOf(results, 'adam').runs[0]!.records.at(-1)!
  const { v = [], effectiveRate = [] } = watched?.state ?? {}
  return { used: effectiveRate.filter((_, i) => v[i]! > 0), never: effectiveRate.filter((_, i) => v[i] === 0) }
}

const epsilon = from('epsilon-moved')
const sweepsBy = (results: FigureResults, variant: string) => comparisonOf(results, variant).sweeps
const epsilonOf = (results: FigureResults, variant: string, index: number) => {
  const { optimizer } = sweepsBy(results, variant).at(index)!
  return optimizer.name === 'adam' ? optimizer.epsilon : Number.NaN
}

/** The best rates with the smallest and with the largest ε. */
export function bestsOfEpsilon(results: FigureResults) {
  const sweeps = sweepsBy(results, 'value')
  return { smallest: orNaN(sweeps[0]?.best), largest: orNaN(sweeps.at(-1)?.best) }
}

/** The default rate of Adam, which the prose compares the placements at. */
const placedRate = 1e-3
const placed = (results: FigureResults, index: number) =>
  rowAt(sweepsBy(results, 'placement')[index]!, placedRate).finalLoss

const averaging = from('averaging')
const averagedRun = (results: FigureResults, index: number) => comparisonOf(results, 'three-ways').runs[index]!
const lossOf = (results: FigureResults, index: number) => averagedRun(results, index).final.loss

/** The limit of a running mean of gradients over the limit of bare gradients. */
export function limitRatio(results: FigureResults): number {
  const { optimizer } = averagedRun(results, 1).config
  if (optimizer.name !== 'sgd') throw new Error('The second run averages with SGD.')
  return (1 + optimizer.momentum) / (1 - optimizer.momentum)
}

/** The values of chapter 7. */
export const adamValues: readonly ValueSource[] = [
  terms('adam-rate', 'rate', (results) => comparisonOf(results, 'adam').config.run.learningRate),
  terms('adam-beta1', 'rate', (results) => adamOf(results).beta1),
  terms('adam-beta2', 'rate', (results) => adamOf(results).beta2),
  terms('adam-epsilon', 'rate', (results) => adamOf(results).epsilon),
  terms('adam-memory1', 'count', (results) => memoryOf(adamOf(results).beta1)),
  terms('adam-memory2', 'count', (results) => memoryOf(adamOf(results).beta2)),

  bias('bias-first-ratio', 'factor', (results) => ratiosWithout(results)[0]!),
  bias('bias-largest-ratio', 'factor', (results) => Math.max(...ratiosWithout(results))),
  bias('bias-largest-step', 'count', (results) => {
    const ratios = ratiosWithout(results)
    return ratios.indexOf(Math.max(...ratios)) + 1
  }),
  bias('bias-steps', 'count', (results) => biasRuns(results)[0].stepsRun),
  bias('bias-loss-with', 'loss', (results) => biasRuns(results)[0].final.loss),
  bias('bias-loss-without', 'loss', (results) => biasRuns(results)[1].final.loss),

  effective('effective-steps', 'count', (results) => comparisonOf(results, 'adam').config.run.steps),
  effective('effective-rate-given', 'rate', (results) => comparisonOf(results, 'adam').config.run.learningRate),
  effective('effective-smallest', 'rate', (results) => Math.min(...effectiveRates(results).used)),
  effective('effective-largest', 'rate', (results) => Math.max(...effectiveRates(results).used)),
  effective('effective-ratio', 'factor', (results) => {
    const { used } = effectiveRates(results)
    return Math.max(...used) / Math.min(...used)
  }),
  effective('effective-never', 'rate', (results) => Math.max(...effectiveRates(results).never)),

  epsilon('epsilon-best-default', 'rate', (results) => bestsOfEpsilon(results).smallest),
  epsilon('epsilon-large', 'rate', (results) => epsilonOf(results, 'value', -1)),
  epsilon('epsilon-best-large', 'rate', (results) => bestsOfEpsilon(results).largest),
  epsilon('epsilon-best-shift', 'factor', (results) => {
    const { smallest, largest } = bestsOfEpsilon(results)
    return largest / smallest
  }),
  epsilon('epsilon-placed', 'rate', (results) => epsilonOf(results, 'placement', 0)),
  epsilon('epsilon-placed-rate', 'rate', () => placedRate),
  epsilon('epsilon-outside', 'loss', (results) => placed(results, 0)),
  epsilon('epsilon-inside', 'loss', (results) => placed(results, 1)),
  epsilon('epsilon-before', 'loss', (results) => placed(results, 2)),

  averaging('averaging-rate', 'rate', (results) => averagedRun(results, 0).config.learningRate),
  averaging('averaging-steps', 'count', (results) => averagedRun(results, 0).config.steps),
  averaging('averaging-loss-sgd', 'loss', (results) => lossOf(results, 0)),
  averaging('averaging-loss-mean', 'loss', (results) => lossOf(results, 1)),
  averaging('averaging-loss-adam', 'loss', (results) => lossOf(results, 2)),
  averaging('averaging-swing', 'number', (results) =>
    Math.min(...averagedRun(results, 1).records.map(({ params }) => orNaN(params?.[0]))),
  ),
  averaging('averaging-limit-ratio', 'factor', limitRatio),
]
