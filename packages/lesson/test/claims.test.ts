import { suggest } from '@sweetspot/core'
import { expect, it } from 'vitest'
import { figureNamed } from '../src/figures/index.ts'
import { rangeTestOf } from '../src/results/kind-of-result.ts'
import { loadResults } from '../src/results/load-result.ts'

it('[LESSON-89] on every ramp of chapter 6 the slope by unit of the rate is steepest within a decade of the start', async () => {
  const results = await loadResults(figureNamed('range-test'))
  const ramps = ['sgd', 'adam'].flatMap((variant) => rangeTestOf(results, variant).ramps)
  const overStart = ramps.map(({ learningRates, losses }) => {
    const pick = suggest('lightning', { learningRates, losses }, { slope: 'rate' })
    return pick!.learningRate / learningRates[0]!
  })
  expect(Math.max(...overStart)).toBeLessThan(10)
})
