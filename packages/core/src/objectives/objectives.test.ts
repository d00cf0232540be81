import { type TaskName, tasks } from '@sweetspot/schema'
import { describe, expect, it } from 'vitest'
import { type DataName, loadData } from '../data/load-data.ts'
import { log } from '../numeric/index.ts'
import { createObjective, dataNameOf, objectives } from './index.ts'

const loaded = { digits: await loadData('digits'), penguins: await loadData('penguins') }
const contextOf = (name: TaskName) => {
  const needed: DataName | null = dataNameOf({ name })
  return needed === null ? { seed: 1 } : { seed: 1, data: loaded[needed] }
}

describe.each(Object.keys(tasks) as TaskName[])('%s', (name) => {
  it('[TASK-35] every task has an objective whose start gives a finite loss and gradient, the same at every call', () => {
    const objective = createObjective({ name } as never, contextOf(name))
    const params = objective.init(1)
    expect(params.length).toBe(objective.dimension)
    expect(objective.layout!.reduce((total, { length }) => total + length, 0)).toBe(objective.dimension)
    const [a, b] = [new Float64Array(objective.dimension), new Float64Array(objective.dimension)]
    const loss = objective.lossAndGrad(params, a, 3)
    expect(objective.lossAndGrad(params, b.fill(7), 3)).toBe(loss)
    expect(a).toEqual(b)
    expect(Number.isFinite(loss) && a.every(Number.isFinite)).toBe(true)
    expect(objective.evaluate!(params).loss).toBe(objective.fullLossAndGrad!(params, a))
  })
})

describe('createObjective', () => {
  it('[TASK-36] a data task without its data says which to load', () => {
    expect(() => createObjective({ name: 'digits' })).toThrow(
      "data: digits is trained on the data set 'digits', got none. Call await loadData('digits') first",
    )
    expect(() => createObjective({ name: 'linear-regression' }, { data: loaded.digits })).toThrow("got 'digits'")
  })

  it('[TASK-37] only digits and the regressions need data to be loaded', () => {
    const needs = (Object.keys(objectives) as TaskName[]).map((name) => [name, dataNameOf({ name })] as const)
    expect(needs.filter(([, data]) => data !== null)).toEqual([
      ['linear-regression', 'penguins'],
      ['logistic-regression', 'penguins'],
      ['digits', 'digits'],
    ])
  })

  it('[TASK-38] the digits network is 64-128-10 with a baseline near ln 10, and takes as many training images as asked', () => {
    const context = contextOf('digits')
    const objective = createObjective({ name: 'digits' }, context)
    expect([objective.dimension, objective.stepsPerEpoch]).toEqual([9610, 22])
    expect(objective.baselineLoss).toBeCloseTo(log(10), 2)
    expect(createObjective({ name: 'digits', samples: 200 }, context).stepsPerEpoch).toBe(3)
  })

  it('[TASK-39] a config that breaks its schema is refused', () => {
    expect(() => createObjective({ name: 'ravine', conditionNumber: 0 })).toThrow('conditionNumber')
  })

  it.each([
    ['moons', 1500, 0.3, { hidden: [16, 16] }],
    ['circles', 1500, 0.3, { hidden: [16, 16] }],
    [
      'spirals',
      1600,
      0.3,
      { hidden: [32, 32], activation: 'tanh', loss: 'squared-error', batchSize: 50, samples: 250 },
    ],
  ] as const)('[TASK-40] the lesson network learns %s to 90% of the held-out points', (name, steps, rate, more) => {
    const objective = createObjective({ name, ...more } as never, { seed: 1 })
    const params = objective.init(1)
    const grads = new Float64Array(objective.dimension)
    for (let step = 0; step < steps; step++) {
      objective.lossAndGrad(params, grads, step)
      for (let i = 0; i < params.length; i++) params[i]! -= rate * grads[i]!
    }
    expect(objective.validation!(params).accuracy).toBeGreaterThan(0.9)
  })
})
