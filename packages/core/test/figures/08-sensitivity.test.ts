import { describe, expect, it } from 'vitest'
import { type Bathtub, bathtubOf } from '../../src/index.ts'
import { median } from '../../src/numeric/quantile.ts'
import { bestRates } from './best-rates.ts'
import { expectWithin } from './in-range.ts'
import { type Changes, finalLoss, presetOf, presetRun, resultOf } from './preset-run.ts'

/** The bathtub of a preset's rates that pass, on its first seeds. */
function bathtub(name: string, seeds: number, rates: (rate: number) => boolean, changes: Changes = {}): Bathtub {
  const config = presetOf(name, 'comparison')
  const runs = config.learningRates.filter(rates).map((learningRate) => ({
    learningRate,
    runs: config.seeds.slice(0, seeds).map((seed) => presetRun(name, learningRate, { ...changes, seed })),
  }))
  const starts = runs.flatMap((rate) => rate.runs.map((run) => resultOf(run).initial.loss))
  return bathtubOf(
    runs.map((rate) => ({ learningRate: rate.learningRate, finalLoss: median(rate.runs.map(finalLoss)) })),
    median(starts),
  )
}

const oneOf =
  (...rates: number[]) =>
  (rate: number) =>
    rates.includes(rate)

describe('width of the band that loses at most a tenth of the gain, in decades', () => {
  it('[FIG-8a] digits: SGD 1.4, momentum 2.3, Adam 2.7: most of what Adam has over SGD is momentum’s', () => {
    // The rates at both edges of the band and its floor.
    const sgd = bathtub('sensitivity-digits-sgd', 1, oneOf(0.0316, 0.0562, 1, 1.78))
    const momentum = bathtub('sensitivity-digits-momentum', 1, oneOf(0.00316, 0.00562, 0.562, 1))
    const adam = bathtub('sensitivity-digits-adam', 1, oneOf(0.000316, 0.000562, 0.0178, 0.178, 0.316))
    expectWithin(sgd.bandWidth!, 1.25, 1.65)
    expectWithin(momentum.bandWidth!, 2, 2.5)
    expectWithin(adam.bandWidth!, 2.5, 3)
    expect(momentum.bandWidth! - sgd.bandWidth!).toBeGreaterThan(adam.bandWidth! - momentum.bandWidth!)
    expect(sgd.best).toBe(bestRates.sgd)
    expectWithin(adam.best!, bestRates.adam / 4, bestRates.adam * 6)
  })

  it('[FIG-8b] moons: SGD 1.5, momentum 1.8, Adam 2.4, in the same order', () => {
    const edges = {
      sgd: oneOf(0.0562, 0.1, 0.178, 1, 1.78, 3.16),
      momentum: oneOf(0.00562, 0.01, 0.0178, 0.316, 0.562, 1),
      adam: oneOf(0.001, 0.00178, 0.00316, 0.316, 0.562, 1),
    }
    const widths = Object.entries(edges).map(
      ([word, rates]) => bathtub(`sensitivity-moons-${word}`, 3, rates).bandWidth!,
    )
    expectWithin(widths[0]!, 1.1, 1.65)
    expectWithin(widths[1]!, 1.6, 2)
    expectWithin(widths[2]!, 2.1, 2.75)
    expect(widths).toEqual([...widths].sort((a, b) => a - b))
  })
})

describe('the scale of the loss', () => {
  // A hundred steps are enough to see where the best rates are.
  const budget = { steps: 100 }

  it('[FIG-8c] multiplied by .01 and 100 it moves SGD’s best rate from 1 to 100 and to .01', () => {
    expect(bathtub('loss-scale-0.01-sgd', 1, oneOf(1, 31.6, 100, 316), budget).best).toBe(100)
    expect(bathtub('loss-scale-100-sgd', 1, oneOf(0.00316, 0.01, 0.0316, 1), budget).best).toBe(0.01)
  })

  it('[FIG-8d] it leaves Adam’s where it was: the same rates are good at both scales', () => {
    for (const name of ['loss-scale-0.01-adam', 'loss-scale-100-adam']) {
      const { best, places } = bathtub(name, 1, oneOf(1e-4, 0.01, 0.0316, 1), budget)
      expect(places).toEqual(['too-small', 'good', 'good', 'too-large'])
      expectWithin(best!, 0.01, 0.0316)
    }
  })
})

describe('the budget', () => {
  it('[FIG-8e] moves the slow wall, not the cliff: SGD’s band is .56–1 at 50 steps and .1–1 at 500, and 1.78 breaks in both', () => {
    const rates = oneOf(0.1, 0.178, 0.316, 0.562, 1, 1.78)
    const short = bathtub('sensitivity-digits-sgd', 1, rates, { steps: 50 })
    const long = bathtub('sensitivity-digits-sgd', 1, oneOf(0.0562, 0.1, 1, 1.78))
    expect(short.places[0]).toBe('too-small')
    expectWithin(short.band![0], 0.316, 0.562)
    expect(long.band![0]).toBe(0.1)
    expect([short.band![1], long.band![1]]).toEqual([1, 1])
    expect([short.places.at(-1), long.places.at(-1)]).toEqual(['too-large', 'too-large'])
  })

  it('[FIG-8f] Adam’s left wall moves from 5.6e-3 at 50 steps to 5.6e-4 and less at 500; its cliff stays between .1 and .32', () => {
    const rates = (rate: number) => rate > 9e-4 && rate < 1.1
    const short = bathtub('sensitivity-digits-adam', 1, rates, { steps: 50 })
    expectWithin(short.band![0], 0.003, 0.01)
    expectWithin(short.band![1], 0.05, 0.2)
    // The same file's runs of 500 steps.
    const long = bathtub('sensitivity-digits-adam', 1, oneOf(0.000316, 0.000562, 0.0178, 0.178, 0.316))
    expectWithin(long.excess[1]!, 0.05, 0.1)
    expect(long.places.at(-1)).toBe('too-large')
  })
})

it('[FIG-8g] linear scaling with the batch does not hold: batch 8 wants more than an eighth of the rate, batch 512 breaks at 8', () => {
  const at = (learningRate: number, batchSize: number, steps: number) =>
    finalLoss(presetRun('sensitivity-digits-sgd', learningRate, { steps, task: { batchSize } }))
  expect(at(0.562, 8, 500)).toBeLessThan(0.7 * at(0.1, 8, 500))
  expect(at(1.78, 512, 60)).toBeLessThan(1)
  expect(at(10, 512, 60)).toBeGreaterThan(2)
})
