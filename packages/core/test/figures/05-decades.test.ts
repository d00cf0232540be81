import { describe, expect, it } from 'vitest'
import { searchPlan } from '../../src/index.ts'
import { expectWithin } from './in-range.ts'
import { carryOut, presetOf } from './preset-run.ts'

/** The preset's search with one of its seeds. */
const search = (name: string, seed: number, refinements: number) =>
  carryOut(searchPlan({ ...presetOf(name, 'search'), seeds: [seed], refinements }))

describe('search by decades', () => {
  it('[FIG-5a] Adam: of five decades .01 is best, and half-decades find .0316 beside it; 1e-5 and 1e-4 are given up early', async () => {
    const { rounds, best, sweep, stepsSpent, stepsExhaustive } = await search('decades', 2, 1)
    expect(rounds.map(({ kind, best: top }) => [kind, top])).toEqual([
      ['decades', 0.01],
      ['refinement', 0.0316227766017],
    ])
    expect(best).toBe(0.0316227766017)
    const end = (rate: number) => sweep.rows.find(({ learningRate }) => learningRate === rate)!
    expectWithin(end(0.1).finalLoss, 0.01, 0.3)
    expectWithin(end(0.01).finalLoss, 0.002, 0.006)
    expectWithin(end(1e-3).finalLoss, 0.08, 0.13)
    // Two seeds in three: the other one ends at .03, for the cliff is near.
    expectWithin(end(0.0316227766017).finalLoss, 1e-4, 0.002)
    for (const rate of [1e-5, 1e-4]) expect(end(rate)).toMatchObject({ stoppedEarly: true, stepsRun: 125 })
    expect(stepsSpent).toBeLessThan(0.75 * stepsExhaustive)
  })

  it('[FIG-5b] SGD: the best of the same decades, .1, sits on the edge, so the search goes on to 1 and past it', async () => {
    const { rounds, best, sweep } = await search('decades-sgd', 1, 0)
    expect(rounds.slice(0, 3).map(({ kind, learningRates, best: top }) => [kind, learningRates.at(-1), top])).toEqual([
      ['decades', 0.1, 0.1],
      ['extension', 1, 1],
      ['extension', 10, 1],
    ])
    expect(best).toBe(1)
    expect(sweep.bestOnEdge).toBe('none')
    const end = (rate: number) => sweep.rows.find(({ learningRate }) => learningRate === rate)!.finalLoss
    expectWithin(end(0.1), 0.11, 0.16)
    expectWithin(end(1), 0.008, 0.02)
    expect(end(10)).toBeGreaterThan(2)
  })
})
