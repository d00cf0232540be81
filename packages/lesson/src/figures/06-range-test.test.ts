import { describe, expect, it } from 'vitest'
import { runAt, sweepOf } from '../results/at-rate.ts'
import { comparisonOf, rangeTestOf } from '../results/kind-of-result.ts'
import { loadResults } from '../results/load-result.ts'
import { checkOf, pickOf, ravineLimit, turnOf } from '../values/06-range-test.ts'
import { figureNamed } from './index.ts'

describe('chapter 6: one run through every rate', async () => {
  const tested = await loadResults(figureNamed('range-test'))
  const [sgd, adam] = [rangeTestOf(tested, 'sgd'), rangeTestOf(tested, 'adam')]

  it('[LESSON-35] one ramp is flat, falls, and turns far above its start before its end', async () => {
    const { ramps, config } = rangeTestOf(await loadResults(figureNamed('one-ramp')), 'sgd')
    const { smoothed, ended } = ramps[0]!
    const [start, lowest, last] = [smoothed[20]!, Math.min(...smoothed), smoothed.at(-1)!]
    expect(Math.abs(start / smoothed[60]! - 1)).toBeLessThan(0.1)
    expect(lowest).toBeLessThan(start / 4)
    expect(last).toBeGreaterThan(start)
    expect([ended, smoothed.length < config.steps]).toEqual(['stop-rule', true])
  })

  it('[LESSON-36] in a ravine the best rate is nine tenths of the limit or more, and just beyond it the loss explodes', async () => {
    const results = await loadResults(figureNamed('before-the-cliff'))
    const { best, rows, initialLoss } = sweepOf(comparisonOf(results, 'gradient-descent'))
    const limit = ravineLimit(results)
    expect(best! / limit).toBeGreaterThan(0.9)
    expect(best! / limit).toBeLessThan(1)
    expect(rows.find(({ learningRate }) => learningRate > limit)!.finalLoss).toBeGreaterThan(10 * initialLoss)
  })

  it('[LESSON-37] of the paths in the ravine the one just below the limit ends nearest to the bottom, the one beyond it swings wider', async () => {
    const comparison = comparisonOf(await loadResults(figureNamed('ravine-paths')), 'gradient-descent')
    const runs = comparison.config.learningRates.map((rate) => runAt(comparison, rate))
    const ends = runs.map(({ final }) => final.loss)
    expect(ends.indexOf(Math.min(...ends))).toBe(1)
    const [first, last] = [runs[2]!.records[0]!, runs[2]!.records.at(-1)!]
    expect(Math.abs(last.params![0]!)).toBeGreaterThan(2 * Math.abs(first.params![0]!))
  })

  it('[LESSON-38] published rules are off by their own habits: valley low, slide on Adam beyond the wall, steepest fall low', () => {
    expect(pickOf(sgd, 'fastai-valley').decades).toBeLessThan(-1)
    expect(pickOf(adam, 'fastai-valley').decades).toBeLessThan(-0.7)
    expect(pickOf(adam, 'fastai-slide').decades).toBeGreaterThan(1)
    for (const rule of ['fastai-steep', 'lightning', 'torch-lr-finder', 'fastai-minimum'] as const) {
      expect(pickOf(sgd, rule).decades).toBeLessThan(-0.2)
      expect(pickOf(adam, rule).decades).toBeLessThan(-0.2)
    }
  })

  it('[LESSON-39] our own pick is within half a decade of the best whole run, and below it', () => {
    for (const { picks } of [sgd, adam]) {
      expect(picks[0]!.decades).toBeLessThan(0)
      expect(picks[0]!.decades).toBeGreaterThan(-0.5)
    }
  })

  it('[LESSON-40] a decade low costs SGD far more than Adam, and slide costs Adam nearly all', () => {
    expect(pickOf(sgd, 'fastai-valley').excess).toBeGreaterThan(4 * pickOf(adam, 'fastai-valley').excess!)
    expect(pickOf(adam, 'fastai-slide').excess).toBeGreaterThan(0.8)
  })

  it('[LESSON-41] the turn comes soon after the best rate of SGD, and late after that of Adam', () => {
    expect(turnOf(sgd) / checkOf(sgd).best!).toBeLessThan(2)
    expect(turnOf(adam) / checkOf(adam).best!).toBeGreaterThan(3)
  })

  it('[LESSON-42] beyond the best rate of SGD the next one of the check loses most of the gain', () => {
    const { rows, best } = checkOf(sgd)
    expect(rows.find(({ learningRate }) => learningRate > best!)!.excess).toBeGreaterThan(0.5)
  })

  it('[LESSON-43] a ramp that ends too low, starts too high or has too few steps is refused for its own reason', async () => {
    const results = await loadResults(figureNamed('range-test-refusals'))
    const refusals = Object.fromEntries(
      Object.keys(results).map((variant) => [variant, rangeTestOf(results, variant).refusal]),
    )
    expect(refusals).toEqual({
      'ends-too-low': { reason: 'no-rise', remedy: 'go-higher' },
      'starts-too-high': { reason: 'too-few-points', remedy: 'start-lower' },
      'too-few-steps': { reason: 'seeds-disagree', remedy: 'more-steps' },
    })
  })

  it('[LESSON-44] on a ramp that ends too low all that published rules name is a decade or more below the best', async () => {
    const { picks } = rangeTestOf(await loadResults(figureNamed('range-test-refusals')), 'ends-too-low')
    const named = picks.flatMap(({ learningRate }) => learningRate ?? [])
    expect(named.length).toBeGreaterThan(picks.length / 2)
    expect(Math.max(...named)).toBeLessThanOrEqual(checkOf(sgd).best! / 10)
  })
})
