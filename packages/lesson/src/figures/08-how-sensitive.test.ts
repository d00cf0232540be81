import { describe, expect, it } from 'vitest'
import { overlayOf } from '../results/kind-of-result.ts'
import { loadResults } from '../results/load-result.ts'
import { adamsShift, bathtubOf, bestsAt, momentumsShare, raceOrder } from '../values/08-how-sensitive.ts'
import { lossScales } from './08-how-sensitive.ts'
import { figureNamed } from './index.ts'

describe('chapter 8: how much does a rate forgive', async () => {
  const bathtubs = await loadResults(figureNamed('bathtubs'))
  const scaled = await loadResults(figureNamed('loss-scale'))
  const race = await loadResults(figureNamed('fair-race'))
  const ranking = (variant: string) =>
    overlayOf(race, variant)
      .runs.map(({ final }, i) => ({ racer: raceOrder[i]!, loss: final.loss }))
      .sort((a, b) => a.loss - b.loss)
      .map(({ racer }) => racer)

  it.each(['digits', 'moons'] as const)(
    '[LESSON-51] on %s the floor of SGD is narrowest, that of Adam widest',
    (task) => {
      const [sgd, momentum, adam] = raceOrder.map((racer) => bathtubOf(bathtubs, task, racer).bandWidth!)
      expect(momentum! - sgd!).toBeGreaterThan(0.3)
      expect(adam! - momentum!).toBeGreaterThan(0.3)
    },
  )

  it('[LESSON-52] on digits momentum alone brings more than half of the width that Adam has beyond SGD', () => {
    expect(momentumsShare(bathtubs)).toBeGreaterThan(0.5)
  })

  it('[LESSON-53] Adam has walls: from 1 on it collapses, and stays finite at every rate', () => {
    const { rows } = bathtubOf(bathtubs, 'digits', 'adam')
    const broken = rows.filter(({ learningRate }) => learningRate >= 1)
    expect(new Set(broken.map(({ diagnosis }) => diagnosis.verdict))).toEqual(new Set(['collapsed']))
    expect(rows.every(({ finalLoss }) => Number.isFinite(finalLoss))).toBe(true)
  })

  it("[LESSON-54] the best rate of SGD moves against the scale of the loss, Adam's by a half decade at most", () => {
    for (const scale of ['one', 'small', 'large'] as const) {
      expect(bestsAt(scaled, scale).sgd * lossScales[scale]).toBeCloseTo(1, 9)
    }
    expect(adamsShift(scaled)).toBeLessThan(3.2)
  })

  it('[LESSON-55] in the fair race each optimizer runs at the best rate of its own bathtub', () => {
    const rates = overlayOf(race, 'own-rates').config.runs.map(({ learningRate }) => learningRate)
    expect(rates).toEqual(raceOrder.map((racer) => bathtubOf(bathtubs, 'digits', racer).best))
  })

  it('[LESSON-56] who wins and who comes last depends on the rate that all have to take', () => {
    expect(ranking('same-rate')).toEqual(['adam', 'momentum', 'sgd'])
    expect(ranking('other-rate')).toEqual(['sgd', 'momentum', 'adam'])
    expect(ranking('own-rates')[0]).toBe('momentum')
  })
})
