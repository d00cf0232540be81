import type { SweepRow } from '@sweetspot/schema'
import { defaultTasks } from '../figures/05-default-and-decades.ts'
import { rowAt, runAt, sweepOf } from '../results/at-rate.ts'
import type { FigureResults } from '../results/figure-results.ts'
import { comparisonOf, searchOf } from '../results/kind-of-result.ts'
import type { ValueSource } from './value.ts'

const tasks = Object.keys(defaultTasks)

/** What the default came to on a task. */
function scoreOf(results: FigureResults, task: string) {
  const { defaultScore } = comparisonOf(results, task)
  if (defaultScore === null) throw new Error(`The default was not run on ${task}.`)
  return defaultScore
}

/** Where the default stands among the rates of a task's sweep. */
export function placeOfDefault(results: FigureResults, task: string): SweepRow['place'] {
  return rowAt(sweepOf(comparisonOf(results, task)), scoreOf(results, task).learningRate).place
}

const countOf = (results: FigureResults, isCounted: (place: SweepRow['place']) => boolean) =>
  tasks.filter((task) => isCounted(placeOfDefault(results, task))).length

const onTask = (id: string, format: ValueSource['format'], of: (results: FigureResults, task: string) => number) =>
  tasks.map(
    (task): ValueSource => ({
      id: `${id}-${task}`,
      figure: 'adam-default',
      format,
      of: (results) => of(results, task),
    }),
  )

const ofDefault = (id: string, format: ValueSource['format'], of: ValueSource['of']): ValueSource => ({
  id: `default-${id}`,
  figure: 'adam-default',
  format,
  of,
})

const stepsOf = (results: FigureResults) => comparisonOf(results, 'digits').config.run.steps
const rateOf = (results: FigureResults) => scoreOf(results, 'digits').learningRate
/** w² has its bottom at 0, so a loss says how far away it is. */
const distanceOf = (loss: number) => Math.sqrt(loss)

/** The row of a search's sweep at a rate. */
const searchRow = (results: FigureResults, variant: string, learningRate: number | null | undefined) =>
  rowAt(searchOf(results, variant).sweep, learningRate ?? Number.NaN)

const firstBest = (results: FigureResults, variant: string) => searchOf(results, variant).rounds[0]?.best ?? Number.NaN
const best = (results: FigureResults, variant: string) => searchOf(results, variant).best ?? Number.NaN
/** The rates that an extended search added above its first list, upwards. */
const extensions = (results: FigureResults) =>
  searchOf(results, 'sgd-extended').rounds.flatMap(({ kind, learningRates }) =>
    kind === 'extension' ? learningRates : [],
  )

const five = (id: string, format: ValueSource['format'], of: ValueSource['of']): ValueSource => ({
  id,
  figure: 'five-decades',
  format,
  of,
})
const fiveRows = (results: FigureResults) => sweepOf(comparisonOf(results, 'adam')).rows
const fiveRow = (results: FigureResults, index: number) => fiveRows(results).at(index)!

const search = (id: string, format: ValueSource['format'], of: ValueSource['of']): ValueSource => ({
  id,
  figure: 'decade-search',
  format,
  of,
})

/** The values of chapter 5. */
export const defaultAndDecadesValues: readonly ValueSource[] = [
  ofDefault('rate', 'rate', rateOf),
  ofDefault('steps', 'count', stepsOf),
  ofDefault('task-count', 'count', () => tasks.length),
  ofDefault('good-count', 'count', (results) => countOf(results, (place) => place === 'good')),
  ofDefault('small-count', 'count', (results) => countOf(results, (place) => place === 'too-small')),
  ofDefault('large-count', 'count', (results) => countOf(results, (place) => place === 'too-large')),
  ofDefault('reach', 'rate', (results) => stepsOf(results) * rateOf(results)),
  ofDefault('parabola-start', 'number', (results) =>
    distanceOf(sweepOf(comparisonOf(results, 'parabola')).initialLoss),
  ),
  ofDefault('parabola-left', 'number', (results) =>
    distanceOf(rowAt(sweepOf(comparisonOf(results, 'parabola')), rateOf(results)).finalLoss),
  ),
  ...onTask('default-best', 'rate', (results, task) => sweepOf(comparisonOf(results, task)).best ?? Number.NaN),
  ...onTask('default-decades', 'decades', (results, task) => scoreOf(results, task).decades ?? Number.NaN),
  ...onTask('default-lost', 'percent', (results, task) => scoreOf(results, task).excess),

  five('decades-high', 'rate', (results) => fiveRow(results, -1).learningRate),
  five('decades-low', 'rate', (results) => fiveRow(results, 0).learningRate),
  five('five-loss-smallest', 'loss', (results) => fiveRow(results, 0).finalLoss),
  five('five-loss-second', 'loss', (results) => fiveRow(results, 1).finalLoss),
  five('five-middle-rate', 'rate', (results) => fiveRow(results, 2).learningRate),
  five('five-loss-middle', 'loss', (results) => fiveRow(results, 2).finalLoss),
  five('five-best-rate', 'rate', (results) => sweepOf(comparisonOf(results, 'adam')).best ?? Number.NaN),
  five('five-loss-best', 'loss', (results) => Math.min(...fiveRows(results).map(({ finalLoss }) => finalLoss))),
  five('five-peak-largest', 'loss', (results) => {
    const run = runAt(comparisonOf(results, 'adam'), fiveRow(results, -1).learningRate)
    return Math.max(...run.records.map(({ loss }) => loss))
  }),
  five('five-loss-largest', 'loss', (results) => fiveRow(results, -1).finalLoss),
  five('five-edge-rate', 'rate', (results) => sweepOf(comparisonOf(results, 'sgd')).best ?? Number.NaN),

  search('search-seeds', 'count', (results) => searchOf(results, 'adam').config.seeds.length),
  search('search-first-best', 'rate', (results) => firstBest(results, 'adam')),
  search('search-first-loss', 'loss', (results) => searchRow(results, 'adam', firstBest(results, 'adam')).finalLoss),
  search('search-best', 'rate', (results) => best(results, 'adam')),
  search('search-best-loss', 'loss', (results) => searchRow(results, 'adam', best(results, 'adam')).finalLoss),
  search(
    'search-refinement-gain',
    'percent',
    (results) => searchRow(results, 'adam', firstBest(results, 'adam')).excess,
  ),
  search(
    'search-best-seed-low',
    'loss',
    (results) => searchRow(results, 'adam', best(results, 'adam')).finalLossRange[0],
  ),
  search(
    'search-best-seed-high',
    'loss',
    (results) => searchRow(results, 'adam', best(results, 'adam')).finalLossRange[1],
  ),
  search('search-steps', 'count', (results) => searchOf(results, 'adam').stepsSpent),
  search('search-exhaustive', 'count', (results) => searchOf(results, 'adam').stepsExhaustive),
  search('edge-loss', 'loss', (results) => searchRow(results, 'sgd-stopped', best(results, 'sgd-stopped')).finalLoss),
  search('edge-next-rate', 'rate', (results) => extensions(results)[0] ?? Number.NaN),
  search('edge-next-loss', 'loss', (results) => searchRow(results, 'sgd-extended', extensions(results)[0]).finalLoss),
  search('edge-broken-rate', 'rate', (results) => extensions(results)[1] ?? Number.NaN),
  search('edge-broken-loss', 'loss', (results) => searchRow(results, 'sgd-extended', extensions(results)[1]).finalLoss),
]
