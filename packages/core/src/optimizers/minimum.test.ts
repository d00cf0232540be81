import type { OptimizerInput } from '@sweetspot/schema'
import { describe, expect, it } from 'vitest'
import { goldenProblems } from './golden-problems.ts'
import { createOptimizer, type optimizers } from './index.ts'

type Rates = Readonly<Record<keyof typeof goldenProblems, number | string>>

/** First rate of a linear decay to 0 over 5000 steps; a sentence where the problem is out of reach, and why. */
const rates: Readonly<Record<keyof typeof optimizers, Rates>> = {
  sgd: { quadratic: 0.09, rosenbrock: 0.003, network: 0.3 },
  adam: { quadratic: 0.3, rosenbrock: 0.1, network: 0.03 },
  adamw: { quadratic: 0.3, rosenbrock: 0.1, network: 0.03 },
  rmsprop: { quadratic: 0.03, rosenbrock: 0.01, network: 0.03 },
  adagrad: {
    quadratic: 3,
    rosenbrock: 'Its divisor keeps the steep first gradients: 5000 steps at any rate end above 1e-3.',
    network: 0.3,
  },
  nadam: { quadratic: 0.3, rosenbrock: 0.1, network: 0.03 },
  radam: {
    quadratic: 0.3,
    rosenbrock: 'Its first five steps are not scaled: a rate that survives them is too low for 5000 steps.',
    network: 0.03,
  },
  lion: { quadratic: 0.01, rosenbrock: 0.01, network: 0.01 },
  adadelta: { quadratic: 1, rosenbrock: 1, network: 1 },
  adamax: { quadratic: 1, rosenbrock: 0.3, network: 0.1 },
  rprop: { quadratic: 0.01, rosenbrock: 0.01, network: 0.01 },
  prodigy: { quadratic: 1, rosenbrock: 1, network: 1 },
  'schedule-free-adamw': { quadratic: 1, rosenbrock: 0.3, network: 0.03 },
  muon: { quadratic: 0.03, rosenbrock: 0.1, network: 0.03 },
}

/** Decay moves the minimum: it is off where a default would switch it on. */
const withoutDecay: Partial<Record<string, object>> = {
  adamw: { weightDecay: 0 },
  muon: { weightDecay: 0, adamWeightDecay: 0 },
}

describe.each(Object.entries(rates))('%s', (name, perProblem) => {
  it.each(
    Object.entries(perProblem).filter(
      (entry): entry is [keyof typeof goldenProblems, number] => typeof entry[1] === 'number',
    ),
  )('[OPT-19] reaches the minimum of %s from the rate %d, decaying to 0', (problem, learningRate) => {
    const { start, layout, grad, excess } = goldenProblems[problem]
    const optimizer = createOptimizer({ name, ...withoutDecay[name] } as OptimizerInput, layout)
    const params = Float64Array.from(start)
    const grads = new Float64Array(params.length)
    const state = optimizer.init(params)
    expect(excess(params)).toBeGreaterThan(1)
    for (let step = 0; step < 5000; step++) {
      grad(params, grads)
      optimizer.update(state, params, grads, learningRate * (1 - step / 5000))
    }
    optimizer.evaluationParams?.(state, params, params)
    expect(excess(params)).toBeLessThan(1e-3)
  })
})
