import { describe, expect, it } from 'vitest'
import { type StabilityRecord, stabilityAlongRun } from '../../src/index.ts'
import { expectWithin } from './in-range.ts'
import { changed, digits, presetOf, presetRun, resultOf } from './preset-run.ts'

/** The rate as a fraction of its limit, by step. */
function fractions(run: Parameters<typeof resultOf>[0], every: number): Map<number, number> {
  const records: Iterable<StabilityRecord> = stabilityAlongRun(run, {
    every,
    ...(run.task.name === 'digits' && { data: digits }),
  })
  return new Map(Array.from(records, ({ step, fraction }) => [step, fraction!]))
}

/** Share of the steps from here on at which the loss rose. */
function shareOfRises(losses: readonly number[], from: number): number {
  const rises = losses.filter((loss, step) => step > from && loss > losses[step - 1]!)
  return rises.length / (losses.length - 1 - from)
}

const from = (values: Map<number, number>, first: number) =>
  [...values].filter(([step]) => step >= first).map(([, f]) => f)

describe('spirals, squared error, full batch, gradient descent', () => {
  it('[FIG-9a] at .1 sharpness climbs from a fifth of the limit to the limit within 2,000 steps and hovers there', () => {
    expect(presetOf('edge-of-stability', 'comparison').learningRates).toEqual([0.1, 0.3, 1])
    const along = fractions(presetRun('edge-of-stability', 0.1, { steps: 3001 }), 1000)
    expectWithin(along.get(0)!, 0.1, 0.35)
    expectWithin(along.get(1000)!, 0.15, 0.4)
    expectWithin(along.get(2000)!, 1.02, 1.35)
    expectWithin(along.get(3000)!, 0.9, 1.2)
  })

  it('[FIG-9b] at .3 it starts below the limit and hovers at it, while a third to a half of the steps raise the loss: normal', () => {
    const run = presetRun('edge-of-stability', 0.3, { steps: 2401 })
    const along = fractions(run, 800)
    expectWithin(along.get(0)!, 0.4, 0.9)
    const hovering = from(along, 800)
    expectWithin(Math.min(...hovering), 0.9, 1.1)
    expectWithin(Math.max(...hovering), 0.95, 1.4)
    const { records, outcome } = resultOf(run)
    const losses = records.map(({ loss }) => loss)
    expect(outcome.kind).toBe('finished')
    expectWithin(shareOfRises(losses, 1000), 0.25, 0.55)
    expect(losses.at(-1)).toBeLessThan(losses[1000]! / 2)
  })

  it('[FIG-9c] at 1 the loss is Infinity near step 107', () => {
    const { outcome } = resultOf(presetRun('edge-of-stability', 1))
    expect(outcome).toMatchObject({ kind: 'diverged', quantity: 'loss' })
    expectWithin(outcome.step, 90, 130)
  })
})

describe('200 digits, squared error, full batch', () => {
  it('[FIG-9d] at .1 the run starts beyond its limit, is thrown to a flatter place and hovers; at .2 it is Infinity', () => {
    expect(presetOf('digits-catapult', 'comparison').learningRates).toEqual([0.1, 0.2])
    const run = presetRun('digits-catapult', 0.1, { steps: 801 })
    const along = fractions(run, 400)
    expectWithin(along.get(0)!, 1.2, 1.7)
    expectWithin(along.get(400)!, 0.75, 0.98)
    for (const fraction of from(along, 800)) expectWithin(fraction, 0.93, 1.1)
    const { initial, records } = resultOf(changed(run, { steps: 30 }))
    expect(Math.max(...records.map(({ loss }) => loss))).toBeGreaterThan(initial.loss)
    const { outcome } = resultOf(presetRun('digits-catapult', 0.2))
    expect(outcome).toMatchObject({ kind: 'diverged', quantity: 'loss' })
    expectWithin(outcome.step, 180, 240)
  })

  it('[FIG-9e] full-batch Adam climbs to its own limit, 38 over the rate in preconditioned sharpness, and hovers there', () => {
    const along = fractions(changed(presetRun('adam-edge'), { steps: 1201 }), 200)
    expectWithin(along.get(200)!, 0.35, 0.65)
    expect(along.get(400)).toBeGreaterThan(along.get(200)!)
    expectWithin(along.get(600)!, 0.95, 1.2)
    for (const fraction of from(along, 800)) expectWithin(fraction, 0.85, 1.1)
  })

  it('[FIG-9f] cross-entropy shows no such edge: sharpness falls', () => {
    const run = presetRun('digits-catapult', 0.1)
    const task = { ...run.task, loss: 'cross-entropy' }
    const along = fractions(changed(run, { task, steps: 601 }), 300)
    expect(along.get(600)).toBeLessThan(0.5)
    expect(along.get(600)).toBeLessThan(along.get(300)!)
  })
})

it('[FIG-9g] a spike that heals: squared error, ReLU at .3; the batch loss shoots up early and ends near its best', () => {
  const run = presetRun('spike')
  const { records, outcome, initial, final } = resultOf(changed(run, { record: { ...run.record, probeEvery: 50 } }))
  expect(outcome.kind).toBe('finished')
  const early = records.slice(0, 60).map(({ loss }) => loss)
  expect(Math.max(...early)).toBeGreaterThan(5 * initial.loss)
  expectWithin(final.loss, 0.04, 0.13)
  expect(records.find(({ step }) => step === 450)!.probeLoss).toBeLessThan(0.15)
})
