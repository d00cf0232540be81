import { describe, expect, it } from 'vitest'
import { entropyOf } from '../../data/baseline.ts'
import { loadData } from '../../data/load-data.ts'
import { random } from '../../random/index.ts'
import { createObjective } from '../index.ts'
import type { Objective } from '../objective.ts'

const data = await loadData('penguins')
const names = ['linear-regression', 'logistic-regression'] as const
const create = (name: (typeof names)[number], more = {}, seed = 1) => createObjective({ name, ...more }, { data, seed })
const vector = (length: number, seed: number) => {
  const { normal } = random(seed)
  return Float64Array.from({ length }, normal)
}
const along = (params: Float64Array, direction: Float64Array, by: number) =>
  params.map((p, i) => p + by * direction[i]!)
/** Gradient descent on all data. */
const descend = (objective: Objective, rate: number, steps: number) => {
  const params = objective.init(1)
  const grads = new Float64Array(objective.dimension)
  for (let step = 0; step < steps; step++) {
    objective.fullLossAndGrad!(params, grads)
    for (let i = 0; i < params.length; i++) params[i]! -= rate * grads[i]!
  }
  return params
}

describe.each(names)('%s', (name) => {
  it('[TASK-27] the gradient of a regression agrees with central differences, on a batch and on all data', () => {
    for (const batchSize of [32, 'full'] as const) {
      const objective = create(name, { batchSize, lossScale: 3 })
      const params = vector(objective.dimension, 2)
      const [grads, scratch] = [new Float64Array(params.length), new Float64Array(params.length)]
      objective.lossAndGrad(params, grads, 4)
      for (let i = 0; i < params.length; i++) {
        const unit = Float64Array.from(params, (_, j) => (j === i ? 1 : 0))
        const up = objective.lossAndGrad(along(params, unit, 1e-5), scratch, 4)
        const down = objective.lossAndGrad(along(params, unit, -1e-5), scratch, 4)
        expect(Math.abs((up - down) / 2e-5 - grads[i]!)).toBeLessThan(1e-8)
      }
    }
  })

  it('[TASK-28] Hessian-vector products agree with differences of gradients on all training data', () => {
    const objective = create(name, { batchSize: 16, lossScale: 3 })
    const params = vector(objective.dimension, 2)
    const direction = vector(objective.dimension, 3)
    const [product, up, down] = [0, 0, 0].map(() => new Float64Array(params.length)) as [
      Float64Array,
      Float64Array,
      Float64Array,
    ]
    objective.hessianVector!(params, direction, product)
    objective.fullLossAndGrad!(along(params, direction, 1e-5), up)
    objective.fullLossAndGrad!(along(params, direction, -1e-5), down)
    for (let i = 0; i < params.length; i++) {
      expect(Math.abs((up[i]! - down[i]!) / 2e-5 - product[i]!)).toBeLessThan(1e-7)
    }
  })

  it('[TASK-29] the loss scale multiplies loss, gradient, baseline, probe and validation', () => {
    const [plain, scaled] = [create(name, { probeSize: 20 }), create(name, { probeSize: 20, lossScale: 4 })]
    const params = vector(plain.dimension, 5)
    const [a, b] = [new Float64Array(params.length), new Float64Array(params.length)]
    expect(scaled.lossAndGrad(params, b, 0)).toBe(4 * plain.lossAndGrad(params, a, 0))
    expect([...b]).toEqual([...a].map((g) => 4 * g))
    expect(scaled.baselineLoss).toBe(4 * plain.baselineLoss!)
    expect(scaled.probe!(params)).toBe(4 * plain.probe!(params))
    expect(scaled.validation!(params).loss).toBe(4 * plain.validation!(params).loss)
    expect(scaled.evaluate!(params).loss).toBe(4 * plain.evaluate!(params).loss)
  })

  it('[TASK-30] the full batch is deterministic and equals the evaluation; batches average to it over an epoch they cover', () => {
    const full = create(name)
    const params = vector(full.dimension, 6)
    const grads = new Float64Array(params.length)
    expect([full.deterministic, full.stepsPerEpoch]).toEqual([true, 1])
    expect(full.lossAndGrad(params, grads, 9)).toBe(full.evaluate!(params).loss)
    const batched = create(name, { batchSize: 39 }) // 273 = 7 · 39
    expect([batched.deterministic, batched.stepsPerEpoch]).toEqual([false, 7])
    const losses = [7, 8, 9, 10, 11, 12, 13].map((step) => batched.lossAndGrad(params, grads, step))
    expect(losses.reduce((a, b) => a + b) / 7).toBeCloseTo(full.evaluate!(params).loss, 12)
    expect(losses[0]).not.toBe(losses[1])
    expect(full.probe).toBeUndefined()
  })

  it('[TASK-31] the start belongs to the seed and has zero biases; the parameters are one weight and one bias tensor', () => {
    const objective = create(name)
    expect(objective.init(1)).toEqual(create(name, {}, 9).init(1))
    expect(objective.init(1)).not.toEqual(objective.init(2))
    const [weight, bias] = objective.layout!
    expect(weight!.length + bias!.length).toBe(objective.dimension)
    expect(
      objective
        .init(1)
        .subarray(bias!.offset)
        .every((value) => value === 0),
    ).toBe(true)
  })
})

it('[TASK-32] the linear regression finds the least-squares fit, below its baseline of 1, and 400 g off on penguins it never saw', () => {
  const objective = create('linear-regression')
  expect(objective.baselineLoss).toBeCloseTo(1, 12)
  const best = descend(objective, 0.2, 2000)
  const grads = new Float64Array(4)
  objective.fullLossAndGrad!(best, grads)
  for (const g of grads) expect(Math.abs(g)).toBeLessThan(1e-12)
  const grams = Math.sqrt(objective.validation!(best).loss) * data.targetScale!.standardDeviation
  expect(grams).toBeGreaterThan(300)
  expect(grams).toBeLessThan(500)
})

it('[TASK-33] the logistic regression tells the three species apart on penguins it never saw', () => {
  const objective = create('logistic-regression')
  expect(objective.classes).toBe(3)
  expect(objective.baselineLoss).toBe(entropyOf(data.training.labels, 3))
  const uniform = new Float64Array(objective.dimension)
  expect(objective.evaluate!(uniform).loss).toBeCloseTo(1.0986122886681098, 14)
  const best = descend(objective, 0.5, 500)
  expect(objective.validation!(best).accuracy).toBeGreaterThan(0.95)
  expect(objective.evaluate!(best).loss).toBeLessThan(0.1)
})

it('[TASK-34] a logit of a thousand does not overflow the softmax', () => {
  const objective = create('logistic-regression')
  const loss = objective.evaluate!(vector(objective.dimension, 2).map((x) => 1000 * x)).loss
  expect(Number.isFinite(loss)).toBe(true)
})
