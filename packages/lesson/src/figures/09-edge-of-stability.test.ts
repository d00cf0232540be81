import { describe, expect, it } from 'vitest'
import { edgeOfStabilityQuestions } from '../questions/09-edge-of-stability.ts'
import { comparisonOf, overlaidRun, overlayOf } from '../results/kind-of-result.ts'
import { loadResults } from '../results/load-result.ts'
import { firstRecord, peakOf, riseShare, stabilitiesOf, tailMean } from '../results/series.ts'
import { figureNamed } from './index.ts'

const edge = await loadResults(figureNamed('edge-of-stability'))
const adam = await loadResults(figureNamed('adam-edge'))
const catapult = await loadResults(figureNamed('catapult'))
const spike = await loadResults(figureNamed('spike'))

const reaches = (stabilities: readonly number[]) => stabilities.findIndex((stability) => stability >= 1)

describe('the figures of chapter 9', () => {
  it.each([
    [0.1, 0],
    [0.3, 1],
  ])('[LESSON-60] on the spirals the rate %d climbs from below its limit to it and hovers there', (_, place) => {
    const run = overlaidRun(edge, 'two-rates', place)
    const stabilities = stabilitiesOf(run)
    expect(stabilities[0]).toBeLessThan(0.6)
    expect(reaches(stabilities)).toBeGreaterThan(10)
    const late = stabilities.slice(Math.floor(0.75 * stabilities.length))
    expect(Math.min(...late)).toBeGreaterThan(0.8)
    expect(Math.max(...late)).toBeLessThan(1.2)
  })

  it.each([
    [0.1, 0],
    [0.3, 1],
  ])('[LESSON-61] at the rate %d the sharpness settles at 2/rate', (_, place) => {
    const run = overlaidRun(edge, 'two-rates', place)
    const settled = tailMean(run, 0.25, ({ sharpness }) => sharpness)
    expect(settled * run.config.learningRate).toBeCloseTo(2, 1)
  })

  it('[LESSON-62] at the edge the loss rises in a quarter of the steps or more and ends far below its start', () => {
    const [calm, edgy] = overlayOf(edge, 'two-rates').runs
    expect(riseShare(edgy!)).toBeGreaterThan(0.25)
    expect(peakOf(edgy!).loss).toBeGreaterThan(edgy!.initial.loss)
    expect(edgy!.final.loss).toBeLessThan(0.02 * edgy!.initial.loss)
    expect(edgy!.final.loss).toBeLessThan(calm!.final.loss)
  })

  it('[LESSON-63] too far beyond the limit the spirals overflow at step 107', () => {
    const run = overlaidRun(edge, 'too-far', 0)
    expect(stabilitiesOf(run)[0]).toBeGreaterThan(1)
    expect(run.outcome).toEqual({ kind: 'diverged', step: 107, quantity: 'loss' })
  })

  it('[LESSON-64] full-batch Adam climbs to 38 over the rate and hovers, at the smallest rate it is still climbing', () => {
    const [low, ...others] = overlayOf(adam, 'three-rates').runs
    expect(reaches(stabilitiesOf(low!))).toBe(-1)
    for (const run of others) {
      const { sharpness, learningRate, stability } = firstRecord(run, (record) => record.stability !== undefined)
      expect((sharpness! * learningRate) / stability!).toBeCloseTo(38, 9)
      expect(stabilitiesOf(run)[0]).toBeLessThan(0.6)
      expect(reaches(stabilitiesOf(run))).toBeGreaterThan(0)
      expect(tailMean(run, 0.25, (record) => record.stability)).toBeCloseTo(1, 1)
    }
  })

  it('[LESSON-65] of three rates from one start one is calm, one is thrown and lands lower, one never comes back', () => {
    const [calm, thrown, lost] = overlayOf(catapult, 'first-steps').runs
    expect([calm, thrown, lost].map((run) => stabilitiesOf(run!)[0]! > 1)).toEqual([false, true, true])
    expect(riseShare(calm!)).toBe(0)
    expect(peakOf(thrown!).loss).toBeGreaterThan(2 * thrown!.initial.loss)
    expect(stabilitiesOf(thrown!).at(-1)).toBeLessThan(1)
    expect(thrown!.final.loss).toBeLessThan(calm!.final.loss)
    expect(lost!.final.loss).toBeGreaterThan(1e100)
  })

  it('[LESSON-66] thrown digits go on along the edge, twice the rate overflows near step 210', () => {
    const [edgy, lost] = comparisonOf(catapult, 'to-the-end').runs
    const late = stabilitiesOf(edgy!).slice(50)
    expect(stabilitiesOf(edgy!)[0]).toBeGreaterThan(1.3)
    expect(Math.min(...late)).toBeGreaterThan(0.95)
    expect(Math.max(...late)).toBeLessThan(1.07)
    expect(lost!.outcome).toEqual({ kind: 'diverged', step: 210, quantity: 'loss' })
  })

  it('[LESSON-67] a spike to more than ten times the start heals, and ends below a run that never spiked', () => {
    const { runs, diagnoses } = overlayOf(spike, 'mini-batches')
    const [calm, spiky] = runs
    expect(peakOf(spiky!).loss).toBeGreaterThan(10 * spiky!.initial.loss)
    expect(peakOf(calm!).loss).toBeLessThan(1.2 * calm!.initial.loss)
    expect(spiky!.final.loss).toBeLessThan(calm!.final.loss)
    expect(diagnoses[1]!.verdict).toBe('unstable-recovered')
  })

  it('[LESSON-81] the question of chapter 9 has the answer that its explanation gives', () => {
    expect(edgeOfStabilityQuestions.map((question) => question.answer(edge))).toEqual(['three-times-smaller'])
  })
})
