import { type RangeTestResult, type SuggestionRule, suggestionRules } from '@sweetspot/schema'
import { sweepOf } from '../results/at-rate.ts'
import type { FigureResults } from '../results/figure-results.ts'
import { comparisonOf, rangeTestOf } from '../results/kind-of-result.ts'
import type { ValueFormat, ValueSource } from './value.ts'

const optimizers = ['sgd', 'adam'] as const
/** The decay rate that fastai and Lightning smooth with. */
const calmSmoothing = 0.98

/** What a rule made of the ramps. */
export function pickOf({ picks }: RangeTestResult, rule: SuggestionRule) {
  const pick = picks.find((candidate) => candidate.rule === rule)
  if (pick === undefined) throw new Error(`The range test has no pick of ${rule}.`)
  return pick
}

const orNaN = (value: number | null | undefined) => value ?? Number.NaN

/** The rate at which a seed's loss turns: the point that our rule looks at. */
function turnsOf({ picks, ramps }: RangeTestResult): number[] {
  return picks[0]!.suggestions.flatMap((found, seed) => (found ? ramps[seed]!.learningRates[found.index]! : []))
}

/** The middle turn of an odd number of seeds. */
export function turnOf(result: RangeTestResult): number {
  return turnsOf(result).sort((a, b) => a - b)[result.ramps.length >> 1]!
}

/** What our rule divides the rate at the turn by. */
function divisorOf({ picks, ramps }: RangeTestResult): number {
  const found = picks[0]!.suggestions[0]!
  return ramps[0]!.learningRates[found.index]! / found.learningRate
}

/** The check of a range test that has one. */
export function checkOf({ check }: RangeTestResult) {
  if (check === null) throw new Error('The range test has no check.')
  return check
}

/** The first rate of the check beyond the best. */
const beyondTheBest = (result: RangeTestResult) => {
  const { rows, best } = checkOf(result)
  return rows.find(({ learningRate }) => learningRate > orNaN(best))!
}

/** How far behind a running mean is on the rate axis, in decades: its mean age, in steps, times the ramp's decades a step. */
function lagOf({ config: { from, to, steps } }: RangeTestResult, smoothing: number): number {
  return ((smoothing / (1 - smoothing)) * Math.log10(to / from)) / (steps - 1)
}

const ramp = (id: string, format: ValueFormat, of: (result: RangeTestResult) => number): ValueSource => ({
  id: `ramp-${id}`,
  figure: 'one-ramp',
  format,
  of: (results) => of(rangeTestOf(results, 'sgd')),
})

const cliff = (id: string, format: ValueFormat, of: (results: FigureResults) => number): ValueSource => ({
  id: `cliff-${id}`,
  figure: 'before-the-cliff',
  format,
  of,
})
const ravineSweep = (results: FigureResults) => sweepOf(comparisonOf(results, 'gradient-descent'))
/** The largest curvature of the ravine: the smallest is 1. */
const conditionOf = (results: FigureResults) => {
  const { task } = comparisonOf(results, 'gradient-descent').config.run
  return task.name === 'ravine' ? task.conditionNumber : Number.NaN
}
/** The limit of gradient descent on the ravine. */
export const ravineLimit = (results: FigureResults) => 2 / conditionOf(results)
const firstTooLarge = (results: FigureResults) =>
  ravineSweep(results).rows.find(({ learningRate }) => learningRate > ravineLimit(results))!

type Optimizer = (typeof optimizers)[number]

const test = (
  id: string,
  optimizer: Optimizer,
  format: ValueFormat,
  of: (result: RangeTestResult) => number,
): ValueSource => ({
  id: `${id}-${optimizer}`,
  figure: 'range-test',
  format,
  of: (results) => of(rangeTestOf(results, optimizer)),
})

const both = (id: string, format: ValueFormat, of: (result: RangeTestResult) => number) =>
  optimizers.map((optimizer) => test(id, optimizer, format, of))

/** Share of the gain that a rule's pick loses. */
const lostBy = (rule: SuggestionRule, optimizer: Optimizer): ValueSource => ({
  ...test('pick-lost', optimizer, 'percent', (result) => orNaN(pickOf(result, rule).excess)),
  id: `pick-lost-${optimizer}-${rule}`,
})

const distanceOf = (rule: SuggestionRule, optimizer: Optimizer): ValueSource => ({
  ...test('pick-decades', optimizer, 'decades', (result) => orNaN(pickOf(result, rule).decades)),
  id: `pick-decades-${optimizer}-${rule}`,
})

/** The values of chapter 6. */
export const rangeTestValues: readonly ValueSource[] = [
  ramp('from', 'rate', ({ config }) => config.from),
  ramp('to', 'rate', ({ config }) => config.to),
  ramp('steps', 'count', ({ config }) => config.steps),
  ramp('stop-step', 'count', ({ ramps }) => ramps[0]!.losses.length),
  ramp('smoothing', 'rate', ({ config }) => config.smoothing),
  ramp('lag', 'rate', (result) => lagOf(result, result.config.smoothing)),
  ramp('lag-calm', 'rate', (result) => lagOf(result, calmSmoothing)),

  cliff('condition', 'count', conditionOf),
  cliff('best', 'rate', (results) => orNaN(ravineSweep(results).best)),
  cliff('limit', 'rate', ravineLimit),
  cliff('share', 'percent', (results) => orNaN(ravineSweep(results).best) / ravineLimit(results)),
  cliff('beyond', 'rate', (results) => firstTooLarge(results).learningRate),
  cliff('beyond-loss', 'loss', (results) => firstTooLarge(results).finalLoss),

  ...both('turn', 'rate', turnOf),
  ...both('divisor', 'count', divisorOf),
  ...both('check-best', 'rate', (result) => orNaN(checkOf(result).best)),
  ...both('turn-over-best', 'factor', (result) => turnOf(result) / orNaN(checkOf(result).best)),
  test('check-lost-own', 'sgd', 'percent', (result) => orNaN(result.picks[0]!.excess)),
  test('check-lost-beyond', 'sgd', 'percent', (result) => beyondTheBest(result).excess),
  test('ramps-cost', 'sgd', 'count', ({ stepsSpent }) => stepsSpent.ramps),
  test('check-cost', 'sgd', 'count', ({ stepsSpent }) => stepsSpent.check),
  test('band-low', 'sgd', 'rate', ({ picks }) => orNaN(picks[0]!.band?.[0])),
  test('band-high', 'sgd', 'rate', ({ picks }) => orNaN(picks[0]!.band?.[1])),
  test('band-factor', 'sgd', 'factor', ({ picks }) => orNaN(picks[0]!.band?.[1]) / orNaN(picks[0]!.band?.[0])),
  ...optimizers.flatMap((optimizer) => suggestionRules.map((rule) => distanceOf(rule, optimizer))),
  lostBy('fastai-valley', 'sgd'),
  lostBy('fastai-valley', 'adam'),
  lostBy('fastai-slide', 'adam'),
  {
    id: 'ramp-seeds',
    figure: 'range-test',
    format: 'count',
    of: (results) => rangeTestOf(results, 'sgd').ramps.length,
  },
  {
    id: 'check-steps',
    figure: 'range-test',
    format: 'count',
    of: (results) => rangeTestOf(results, 'sgd').config.run.steps,
  },
  {
    id: 'refusal-disagreement',
    figure: 'range-test-refusals',
    format: 'rate',
    of: (results) => {
      const [low, high] = rangeTestOf(results, 'too-few-steps').picks[0]!.band ?? [Number.NaN, Number.NaN]
      return Math.log10(high / low)
    },
  },
]
