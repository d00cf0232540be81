import { describe, expect, it } from 'vitest'
import { rowAt, sweepOf } from '../results/at-rate.ts'
import { comparisonOf, searchOf } from '../results/kind-of-result.ts'
import { loadResults } from '../results/load-result.ts'
import { placeOfDefault } from '../values/05-default-and-decades.ts'
import { defaultTasks } from './05-default-and-decades.ts'
import { figureNamed } from './index.ts'

const tasks = Object.keys(defaultTasks)

describe('chapter 5: a default, then powers of ten', async () => {
  const defaults = await loadResults(figureNamed('adam-default'))
  const five = await loadResults(figureNamed('five-decades'))
  const search = await loadResults(figureNamed('decade-search'))

  it('[LESSON-30] the default of Adam is good on digits and circles, too small on all other tasks', () => {
    const places = Object.fromEntries(tasks.map((task) => [task, placeOfDefault(defaults, task)]))
    const good = { digits: 'good', circles: 'good' }
    expect(places).toEqual({ ...Object.fromEntries(tasks.map((task) => [task, 'too-small'])), ...good })
  })

  it('[LESSON-31] on the species of penguins alone the best rate is the largest that was tried', () => {
    const onEdge = tasks.filter((task) => sweepOf(comparisonOf(defaults, task)).bestOnEdge !== 'none')
    expect(onEdge).toEqual(['logistic-regression'])
  })

  it('[LESSON-32] of five decades Adam does best at the fourth; the fifth leaps above its start and comes back', () => {
    const sweep = sweepOf(comparisonOf(five, 'adam'))
    expect(sweep.best).toBe(0.01)
    expect(rowAt(sweep, 0.1).diagnosis.verdict).toBe('unstable-recovered')
  })

  it('[LESSON-33] the best of five decades for SGD sits on the edge, and going on fences it in', () => {
    expect(sweepOf(comparisonOf(five, 'sgd')).bestOnEdge).toBe('high')
    expect(searchOf(search, 'sgd-stopped').sweep.bestOnEdge).toBe('high')
    const { best, sweep } = searchOf(search, 'sgd-extended')
    expect([best, sweep.bestOnEdge]).toEqual([1, 'none'])
  })

  it('[LESSON-34] refining finds a better rate for less than one percent of the gain', () => {
    const { rounds, best, sweep } = searchOf(search, 'adam')
    expect(best).not.toBe(rounds[0]!.best)
    expect(rowAt(sweep, rounds[0]!.best!).excess).toBeLessThan(0.01)
  })
})
