import { presetNamed } from '@sweetspot/schema'
import { describe, expect, it } from 'vitest'
import { rowAt } from '../results/at-rate.ts'
import { comparisonOf } from '../results/kind-of-result.ts'
import { loadResults } from '../results/load-result.ts'
import { bestsOfEpsilon, effectiveRates, limitRatio, ratiosWithout } from '../values/07-adam.ts'
import { figureNamed } from './index.ts'

describe('chapter 7: Adam, term by term', async () => {
  it('[LESSON-45] the corrected moments begin at the first gradient and its square, and its step is one rate', async () => {
    const { runs } = comparisonOf(await loadResults(figureNamed('adam-terms')), 'adam')
    const { config, records } = runs[0]!
    const { grads, updates, state } = records[0]!.watched!
    const at = grads.findIndex((g) => g !== 0)
    expect(state['mHat']![at]).toBeCloseTo(grads[at]!, 12)
    expect(state['vHat']![at]).toBeCloseTo(grads[at]! ** 2, 12)
    expect(updates[at]! / (-config.learningRate * Math.sign(grads[at]!))).toBeCloseTo(1, 4)
  })

  it('[LESSON-46] without bias correction the first steps are longer, 3.2 times at the first', async () => {
    const ratios = ratiosWithout(await loadResults(figureNamed('bias-correction')))
    expect(ratios[0]).toBeCloseTo(0.1 / Math.sqrt(0.001), 2)
    expect(Math.max(...ratios)).toBeGreaterThan(4)
  })

  it('[PANEL-29] the preset of that figure says by how much at most, and at which step', async () => {
    const ratios = ratiosWithout(await loadResults(figureNamed('bias-correction')))
    const largest = Math.max(...ratios)
    expect(ratios.indexOf(largest) + 1).toBe(12)
    expect(presetNamed('bias-correction').meaning).toContain(`${largest.toFixed(1)} times at the twelfth`)
  })

  it('[LESSON-47] effective rates differ a hundredfold and more between pixels, and some weights are never updated', async () => {
    const { used, never } = effectiveRates(await loadResults(figureNamed('effective-rates')))
    expect(Math.max(...used) / Math.min(...used)).toBeGreaterThan(100)
    expect(never.length).toBeGreaterThan(0)
  })

  it('[LESSON-48] a larger ε moves the best rate up, a hundredfold and more for ε of 1', async () => {
    const { smallest, largest } = bestsOfEpsilon(await loadResults(figureNamed('epsilon-moved')))
    expect(largest / smallest).toBeGreaterThan(100)
  })

  it('[LESSON-49] the place of ε changes what the same settings come to', async () => {
    const { sweeps } = comparisonOf(await loadResults(figureNamed('epsilon-moved')), 'placement')
    const [outside, inside, before] = sweeps.map((sweep) => rowAt(sweep, 1e-3).finalLoss)
    expect(outside).toBeLessThan(before!)
    expect(before).toBeLessThan(inside!)
  })

  it('[LESSON-50] where gradient descent explodes, its running mean and Adam settle: averaging moves the limit 19 times', async () => {
    const results = await loadResults(figureNamed('averaging'))
    const [bare, averaged, adam] = comparisonOf(results, 'three-ways').runs.map(({ final }) => final.loss)
    expect(bare).toBeGreaterThan(1e30)
    expect(Math.max(averaged!, adam!)).toBeLessThan(0.01)
    expect(limitRatio(results)).toBeCloseTo(19, 9)
  })
})
