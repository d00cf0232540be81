import { describe, expect, it } from 'vitest'
import type { Data, Samples } from '../../data/data.ts'
import { log } from '../../numeric/index.ts'
import { stream } from '../../random/index.ts'
import { networkObjective } from './network.ts'
import type { NetworkConfig } from './network-config.ts'

const config: NetworkConfig = {
  hidden: [5],
  activation: 'tanh',
  initialization: 'auto',
  loss: 'cross-entropy',
  batchSize: 4,
  probeSize: 0,
  lossScale: 1,
  precision: 'float64',
}

function samples(count: number, features: number, classes: number, seed: number): Samples {
  const random = stream(seed)
  return {
    count,
    features: Float64Array.from({ length: count * features }, () => random.normal()),
    labels: Int32Array.from({ length: count }, () => random.integer(classes)),
    targets: new Float64Array(0),
  }
}

/** Random points; 300 of them pass in three chunks. */
function data(count = 23, features = 3, classes = 3): Data {
  const training = samples(count, features, classes, 1)
  return { name: 'random', featureCount: features, classes, training, validation: samples(7, features, classes, 2) }
}

const cases = (['relu', 'tanh', 'gelu'] as const).flatMap((activation) =>
  (['cross-entropy', 'squared-error'] as const).flatMap((loss) =>
    [[], [5], [4, 3, 5]].map((hidden) => ({ activation, loss, hidden })),
  ),
)
const direction = (length: number, seed: number) => {
  const random = stream(seed, 99)
  return Float64Array.from({ length }, () => random.normal())
}
const moved = (params: ArrayLike<number>, along: Float64Array, by: number) =>
  Float64Array.from(params, (p, i) => p + by * along[i]!)
const inner = (a: Float64Array, b: Float64Array) => a.reduce((total, x, i) => total + x * b[i]!, 0)

describe('network objective', () => {
  it.each(cases)('[NET-1] the gradient agrees with central differences: $activation, $loss, hidden $hidden', (own) => {
    const objective = networkObjective({ ...config, ...own, lossScale: 2.5 }, data(), 1)
    const params = moved(objective.init(3), direction(objective.dimension, 5), 0.1)
    const grads = new Float64Array(objective.dimension)
    const scratch = new Float64Array(objective.dimension)
    objective.lossAndGrad(params, grads, 2)
    const h = 1e-5
    for (let i = 0; i < objective.dimension; i++) {
      const along = new Float64Array(objective.dimension)
      along[i] = 1
      const up = objective.lossAndGrad(moved(params, along, h), scratch, 2)
      const down = objective.lossAndGrad(moved(params, along, -h), scratch, 2)
      expect(Math.abs((up - down) / (2 * h) - grads[i]!)).toBeLessThan(1e-8)
    }
  })

  it.each(cases)(
    '[NET-2] H·v is the difference of gradients and symmetric: $activation, $loss, hidden $hidden',
    (own) => {
      const objective = networkObjective({ ...config, ...own, lossScale: 2.5 }, data(300), 1)
      const { dimension } = objective
      const params = moved(objective.init(3), direction(dimension, 5), 0.1)
      const v = direction(dimension, 6)
      const w = direction(dimension, 7)
      const [hv, hw, up, down] = Array.from({ length: 4 }, () => new Float64Array(dimension)) as [
        Float64Array,
        Float64Array,
        Float64Array,
        Float64Array,
      ]
      objective.hessianVector!(params, v, hv)
      objective.hessianVector!(params, w, hw)
      const h = 1e-7
      objective.fullLossAndGrad!(moved(params, v, h), up)
      objective.fullLossAndGrad!(moved(params, v, -h), down)
      // ReLU: a kink within ±h of a sample would add its jump, so h is small and the seeds are fixed.
      const difference = moved(up, down, -1).map((d) => d / (2 * h))
      expect(Math.max(...moved(hv, difference, -1).map(Math.abs))).toBeLessThan(1e-6)
      expect(inner(w, hv)).toBeCloseTo(inner(v, hw), 11)
    },
  )

  it('[NET-3] a step has the same bits whenever it is asked for, and another objective of the seed agrees', () => {
    const a = networkObjective(config, data(), 4)
    const b = networkObjective(config, data(), 4)
    const params = a.init(1)
    const grads = (objective: typeof a, step: number) => {
      const out = new Float64Array(a.dimension)
      return { loss: objective.lossAndGrad(params, out, step), out }
    }
    const forwards = [0, 3, 11, 12].map((step) => grads(a, step))
    a.evaluate!(params)
    a.hessianVector!(params, params, new Float64Array(a.dimension))
    expect([12, 11, 3, 0].map((step) => grads(a, step)).reverse()).toEqual(forwards)
    expect([0, 3, 11, 12].map((step) => grads(b, step))).toEqual(forwards)
    expect(grads(networkObjective(config, data(), 5), 0)).not.toEqual(forwards[0])
  })

  it('[NET-4] evaluation, full loss and full batch agree with the mean over samples one by one, over chunk borders', () => {
    const many = data(300)
    const objective = networkObjective({ ...config, batchSize: 'full', lossScale: 3 }, many, 1)
    const params = objective.init(2)
    const grads = new Float64Array(objective.dimension)
    const one = (i: number): Data => ({
      ...many,
      training: {
        ...many.training,
        count: 1,
        features: many.training.features.slice(3 * i, 3 * i + 3),
        labels: many.training.labels.slice(i, i + 1),
      },
    })
    const meanGrad = new Float64Array(objective.dimension)
    const apart = Array.from({ length: 300 }, (_, i) => {
      const single = networkObjective({ ...config, batchSize: 1, lossScale: 3 }, one(i), 1)
      single.lossAndGrad(params, grads, 0)
      for (let j = 0; j < grads.length; j++) meanGrad[j]! += grads[j]! / 300
      return single.evaluate!(params)
    })
    const { loss, accuracy, deadUnits } = objective.evaluate!(params)
    expect(loss).toBeCloseTo(apart.reduce((total, e) => total + e.loss, 0) / 300, 12)
    expect(accuracy).toBeCloseTo(apart.reduce((total, e) => total + e.accuracy!, 0) / 300, 12)
    expect(deadUnits).toBeUndefined()
    expect(objective.fullLossAndGrad!(params, grads)).toBe(loss)
    expect(objective.lossAndGrad(params, grads, 17)).toBe(loss)
    for (let j = 0; j < grads.length; j++) expect(grads[j]).toBeCloseTo(meanGrad[j]!, 13)
  })

  it('[NET-5] the loss scale multiplies loss, gradient, curvature, evaluation, probe and baseline', () => {
    const of = (lossScale: number) => {
      const objective = networkObjective({ ...config, lossScale, probeSize: 5 }, data(), 1)
      const params = objective.init(1)
      const vectors = [0, 1].map(() => new Float64Array(objective.dimension)) as [Float64Array, Float64Array]
      const loss = objective.lossAndGrad(params, vectors[0], 0)
      objective.hessianVector!(params, params, vectors[1])
      const judged = [objective.evaluate!(params).loss, objective.validation!(params).loss, objective.probe!(params)]
      return [loss, ...judged, objective.baselineLoss!, ...vectors[0], ...vectors[1]]
    }
    // A power of two scales without rounding.
    expect(of(8)).toEqual(of(1).map((x) => 8 * x))
  })

  it('[NET-6] a dead unit is 0 on every training sample; the share counts all hidden layers', () => {
    const objective = networkObjective({ ...config, activation: 'relu', hidden: [2, 2] }, data(), 1)
    const params = objective.init(1)
    const biases = (layer: string) => objective.layout!.find((tensor) => tensor.name === `${layer}.bias`)!.offset
    params[biases('layer1')] = 100
    params[biases('layer1') + 1] = 100
    params[biases('layer2')] = 1e4
    params[biases('layer2') + 1] = -1e4
    expect(objective.evaluate!(params).deadUnits).toBe(0.25)
    params[biases('layer1')] = -100
    expect(objective.evaluate!(params).deadUnits).toBe(0.5)
    expect(objective.validation!(params)).toHaveProperty('deadUnits', 0.5)
  })

  it('[NET-7] the baseline is the loss of the best constant prediction: no gradient is left on the last bias', () => {
    for (const loss of ['cross-entropy', 'squared-error'] as const) {
      const fields = data()
      const objective = networkObjective({ ...config, loss, hidden: [], batchSize: 'full' }, fields, 1)
      const shares = [0, 1, 2].map((c) => fields.training.labels.filter((label) => label === c).length / 23)
      const params = new Float64Array(objective.dimension)
      params.set(loss === 'cross-entropy' ? shares.map(log) : shares, 9)
      const grads = new Float64Array(objective.dimension)
      expect(objective.lossAndGrad(params, grads, 0)).toBeCloseTo(objective.baselineLoss!, 14)
      for (const grad of grads.slice(9)) expect(grad).toBeCloseTo(0, 15)
    }
  })

  it('[NET-8] weights that are not finite give a loss that is not finite and no right answers', () => {
    for (const activation of ['relu', 'tanh', 'gelu'] as const) {
      const objective = networkObjective({ ...config, activation }, data(), 1)
      const params = objective.init(1).fill(Number.NaN)
      expect(objective.lossAndGrad(params, new Float64Array(objective.dimension), 0)).toBe(Number.NaN)
      expect(objective.evaluate!(params)).toMatchObject({ loss: Number.NaN, accuracy: 0 })
    }
  })

  it('[NET-9] it says what it is: batches in an epoch, classes, and determinism with the full batch alone', () => {
    const minibatch = networkObjective(config, data(), 1)
    expect(minibatch).toMatchObject({ stepsPerEpoch: 5, classes: 3, deterministic: false, dimension: 38 })
    expect(minibatch).not.toHaveProperty('probe')
    expect(networkObjective({ ...config, batchSize: 'full' }, data(), 1)).toMatchObject({ deterministic: true })
    const empty = { count: 0, features: new Float64Array(0), labels: new Int32Array(0), targets: new Float64Array(0) }
    expect(networkObjective(config, { ...data(), validation: empty }, 1)).not.toHaveProperty('validation')
  })

  it('[NET-10] the probe is a fixed batch: all samples of it give the full loss', () => {
    const objective = networkObjective({ ...config, probeSize: 23 }, data(), 1)
    const params = objective.init(1)
    expect(objective.probe!(params)).toBeCloseTo(objective.evaluate!(params).loss, 13)
    const small = networkObjective({ ...config, probeSize: 4 }, data(), 1)
    expect(small.probe!(params)).toBe(small.probe!(params))
  })

  it('[NET-11] plain arrays and float32 vectors are as good as float64 ones', () => {
    const objective = networkObjective(config, data(), 1)
    const params = Float32Array.from(objective.init(1))
    const grads = new Float64Array(objective.dimension)
    const rounded = new Float32Array(objective.dimension)
    expect(objective.lossAndGrad([...params], grads, 0)).toBe(objective.lossAndGrad(params, rounded, 0))
    expect(rounded).toEqual(Float32Array.from(grads))
  })

  it.runIf('gc' in globalThis)('[NET-12] a step allocates nothing that stays', () => {
    const collect = (globalThis as unknown as { gc: () => void }).gc
    const { memoryUsage } = (globalThis as unknown as { process: { memoryUsage: () => { heapUsed: number } } }).process
    const objective = networkObjective({ ...config, batchSize: 'full' }, data(), 1)
    const params = objective.init(1)
    const grads = new Float64Array(objective.dimension)
    const run = (steps: number) => {
      for (let step = 0; step < steps; step++) objective.lossAndGrad(params, grads, step)
      collect()
      return memoryUsage().heapUsed
    }
    const before = run(2000)
    expect(run(20_000) - before).toBeLessThan(100_000)
  })
})
