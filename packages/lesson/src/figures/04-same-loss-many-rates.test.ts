import type { Sweep } from '@sweetspot/schema'
import { expect, it } from 'vitest'
import { sameLossManyRatesQuestions } from '../questions/04-same-loss-many-rates.ts'
import { sweepOf } from '../results/at-rate.ts'
import { comparisonOf } from '../results/kind-of-result.ts'
import { loadResults } from '../results/load-result.ts'
import { figureNamed } from './index.ts'

const verdicts = ({ rows }: Sweep) => rows.map(({ diagnosis }) => diagnosis.verdict)

it('[LESSON-29] the flagship shows slow, good and lost rates with their verdicts, finite, infinite, dead, and with Adam never infinite', async () => {
  const results = await loadResults(figureNamed('flagship'))
  const of = (variant: string) => sweepOf(comparisonOf(results, variant))
  const [cross, squared, relu, adam] = [of('cross-entropy'), of('squared-error'), of('relu'), of('adam')]
  expect(cross.rows.map(({ place }) => place)).toEqual(['too-small', 'too-small', 'good', 'good', 'too-large'])
  expect([cross.best, cross.bestOnEdge, verdicts(cross)]).toEqual([
    1,
    'none',
    ['too-slow', 'too-slow', 'healthy', 'healthy', 'diverging'],
  ])
  expect(cross.rows.at(-1)!.finalLoss).toBeGreaterThan(100)
  expect([squared.best, verdicts(squared).slice(-2)]).toEqual([0.03, ['diverged', 'diverged']])
  expect(squared.rows.slice(-2).map(({ outcome }) => outcome.step)).toEqual([126, 100])
  expect([relu.best, verdicts(relu).slice(-2)]).toEqual([1, ['healthy', 'collapsed']])
  expect([adam.best, adam.rows.every(({ finalLoss }) => Number.isFinite(finalLoss))]).toEqual([0.01, true])
})

it('[LESSON-88] the choices of the question are the rates of the flagship, in their order', async () => {
  const { config } = comparisonOf(await loadResults(figureNamed('flagship')), 'cross-entropy')
  const [question] = sameLossManyRatesQuestions
  expect(question!.choices.map(({ label }) => Number(label))).toEqual(config.learningRates)
})
