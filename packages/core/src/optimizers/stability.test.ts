import type { OptimizerInput } from '@sweetspot/schema'
import { optimizerConfig, parse } from '@sweetspot/schema'
import { describe, expect, it } from 'vitest'
import { createOptimizer, optimizerOf, optimizers } from './index.ts'
import type { OptimizerState } from './optimizer.ts'

/** A parabola with these curvatures. */
const curvatures = [1, 0.3]

/** Second moments that make the flatter direction the steeper one to an adaptive optimizer. */
const moments = [4, 0.25]

/** Freezes what the optimizer divides by: large moments, gradients near 1e-60, and decay rates next to 1 in the configs. */
function freeze(state: OptimizerState): void {
  for (const key of ['v', 'vMax', 'sum']) {
    const vector = state[key]
    if (typeof vector === 'object' && vector.length > 0) vector.set(moments)
  }
  if (typeof state['u'] === 'object') state['u'].set(moments.map(Math.sqrt))
  if ('beta2Power' in state) state['beta2Power'] = 0
  if ('t' in state && !('sum' in state)) state['t'] = 1e8
}

/** Does the real optimizer's distance to the minimum grow at this rate? Also its last state. */
function run(config: OptimizerInput, learningRate: number, hold: (state: OptimizerState) => void) {
  const optimizer = createOptimizer(config)
  const params = Float64Array.of(1e-60, 1e-60)
  const grads = new Float64Array(2)
  const state = optimizer.init(params)
  freeze(state)
  let early = 0
  let late = 0
  for (let step = 0; step < 800; step++) {
    hold(state)
    for (let i = 0; i < 2; i++) grads[i] = curvatures[i]! * params[i]!
    optimizer.update(state, params, grads, learningRate)
    const distance = Math.max(Math.abs(params[0]!), Math.abs(params[1]!))
    if (step >= 500 && step < 550) early = Math.max(early, distance)
    if (step >= 750) late = Math.max(late, distance)
  }
  hold(state)
  return { grows: late > early, state }
}

function limitOf(config: OptimizerInput, state: OptimizerState): number {
  const complete = parse(optimizerConfig, config)
  const rule = optimizerOf(complete).stability(complete as never)
  if (rule.kind === 'none') throw new Error(rule.reason)
  const preconditioner = new Float64Array(2).fill(1)
  rule.preconditioner?.(state, preconditioner)
  const steepest = Math.max(...curvatures.map((c, i) => preconditioner[i]! * (c + (rule.coupledDecay ?? 0))))
  return rule.product / (steepest + (rule.decoupledDecay ?? 0))
}

const slow = 0.9999999
/** The configs, with what is held still during the run where the limit itself moves. */
const limited: readonly { readonly config: OptimizerInput; readonly hold?: (state: OptimizerState) => void }[] = [
  { config: { name: 'sgd' } },
  { config: { name: 'sgd', weightDecay: 0.5 } },
  { config: { name: 'sgd', momentum: 0.9 } },
  { config: { name: 'sgd', momentum: 0.9, dampening: 0.5 } },
  { config: { name: 'sgd', momentum: 0.9, nesterov: true, weightDecay: 0.2 } },
  { config: { name: 'sgd', momentum: 0.3, nesterov: true } },
  { config: { name: 'adam', beta2: slow } },
  { config: { name: 'adam', beta2: slow, beta1: 0.5, weightDecay: 0.1, biasCorrection: false } },
  { config: { name: 'adam', beta2: slow, amsgrad: true, epsilon: 0.5 } },
  { config: { name: 'adam', beta2: slow, epsilon: 1, epsilonPlacement: 'inside' } },
  { config: { name: 'adam', beta2: slow, epsilon: 1, epsilonPlacement: 'before-correction' } },
  { config: { name: 'adamw', beta2: slow } },
  { config: { name: 'adamw', beta2: slow, amsgrad: true, beta1: 0.5, weightDecay: 0.5 } },
  { config: { name: 'rmsprop', alpha: slow } },
  { config: { name: 'rmsprop', alpha: slow, momentum: 0.9, weightDecay: 0.1, epsilonPlacement: 'inside', epsilon: 1 } },
  { config: { name: 'rmsprop', alpha: slow, centered: true, epsilon: 0.5 } },
  { config: { name: 'adagrad', weightDecay: 0.1, epsilon: 0.5 } },
  {
    config: { name: 'adagrad', learningRateDecay: 0.1 },
    hold: (state) => {
      state['t'] = 50
    },
  },
  { config: { name: 'nadam', beta2: slow, momentumDecay: 1 } },
  { config: { name: 'nadam', beta2: slow, momentumDecay: 0, weightDecay: 0.1 } },
  { config: { name: 'nadam', beta2: slow, momentumDecay: 0, weightDecay: 0.1, decoupledWeightDecay: true } },
  { config: { name: 'radam', beta2: 0.999999, weightDecay: 0.1, epsilon: 0.5 } },
  { config: { name: 'radam', beta2: 0.999999, weightDecay: 0.1, decoupledWeightDecay: true } },
  { config: { name: 'radam', beta2: 0.5 } },
  { config: { name: 'adamax', beta2: slow } },
  { config: { name: 'adamax', beta2: slow, beta1: 0.5, weightDecay: 0.1 } },
  ...[1e-4, 0.1].map((share) => ({
    config: {
      name: 'schedule-free-adamw' as const,
      beta2: slow,
      weightLearningRatePower: 0,
      weightDecay: share === 0.1 ? 0 : 0.1,
    },
    hold: (state: OptimizerState) => {
      state['weightSum'] = 1 / share - 1
    },
  })),
]

describe('stability', () => {
  it.each(limited)(
    '[OPT-20] the linearised step shrinks 1% below its limit and grows 1% above: $config',
    ({ config, hold = () => {} }) => {
      const limit = limitOf(config, run(config, 1e-3, hold).state)
      expect(run(config, 0.99 * limit, hold).grows).toBe(false)
      expect(run(config, 1.01 * limit, hold).grows).toBe(true)
    },
  )

  it('[OPT-21] the limits at β = 0.9 are 2, 3.8, 1.357 and 38', () => {
    const product = (config: OptimizerInput) =>
      limitOf(config, { v: Float64Array.of(1, 1), vMax: new Float64Array(0), beta2Power: 0 })
    expect(product({ name: 'sgd' })).toBe(2)
    expect(product({ name: 'sgd', momentum: 0.9 })).toBeCloseTo(3.8, 12)
    expect(product({ name: 'sgd', momentum: 0.9, nesterov: true })).toBeCloseTo(3.8 / 2.8, 12)
    expect(product({ name: 'adam', epsilon: 0 })).toBeCloseTo(38, 12)
  })

  it('[OPT-22] every optimizer has a limit that is checked here, or a sentence on why it has none', () => {
    for (const name of Object.keys(optimizers) as (keyof typeof optimizers)[]) {
      const config = parse(optimizerConfig, { name })
      const rule = optimizerOf(config).stability(config as never)
      if (rule.kind === 'none') expect(rule.reason, name).toMatch(/^[A-Z].{40,}\.$/)
      else expect(limited.filter((entry) => entry.config.name === name).length, name).toBeGreaterThanOrEqual(2)
    }
  })

  it.each([
    { name: 'adam', beta1: 0, amsgrad: true },
    { name: 'adam', beta1: 0, epsilonPlacement: 'inside', epsilon: 0.1 },
    { name: 'adam', beta1: 0, epsilonPlacement: 'before-correction', epsilon: 0.1 },
    { name: 'adamw', beta1: 0, weightDecay: 0 },
    { name: 'nadam', beta1: 0 },
    { name: 'radam', beta1: 0 },
    { name: 'radam', beta1: 0, beta2: 0.9 },
    { name: 'rmsprop' },
    { name: 'rmsprop', centered: true },
    { name: 'adagrad' },
    { name: 'adamax', beta1: 0 },
    { name: 'schedule-free-adamw', beta1: 0 },
  ] satisfies OptimizerInput[])(
    '[OPT-23] without momentum a step is the rate times the gradient times P: %j',
    (config) => {
      const optimizer = createOptimizer(config)
      const complete = parse(optimizerConfig, config)
      const rule = optimizerOf(complete).stability(complete as never)
      if (rule.kind === 'none') throw new Error(rule.reason)
      const params = new Float64Array(2)
      const state = optimizer.init(params)
      for (let step = 0; step < 50; step++) optimizer.update(state, params, [1 + step, -0.1], 0)
      const gradient = [2, -0.1]
      optimizer.update(state, params, gradient, 1e-3)
      const preconditioner = new Float64Array(2)
      rule.preconditioner!(state, preconditioner)
      gradient.forEach((g, i) => {
        expect(params[i]! / (-1e-3 * g * preconditioner[i]!)).toBeCloseTo(1, 12)
      })
    },
  )
})
