import type { ScheduleInput, ScheduleName } from '@sweetspot/schema'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSchedule } from './index.ts'
import { isController, type Schedule, type ScheduleContext } from './schedule.ts'

const steps = fc.integer({ min: 1, max: 60 })
const share = fc.double({ min: 0, max: 1, noNaN: true })
const gamma = fc.double({ min: 1e-3, max: 1, noNaN: true })
const power = fc.double({ min: 0.1, max: 5, noNaN: true })
const minLearningRate = fc.double({ min: 0, max: 2, noNaN: true })
const rate = fc.double({ min: 1e-6, max: 10, noNaN: true })
const context = fc.record({ learningRate: rate, totalSteps: steps })
const record = (name: ScheduleName, model: Record<string, fc.Arbitrary<unknown>>) =>
  fc.record({ name: fc.constant(name), ...model }, { requiredKeys: ['name'] }) as fc.Arbitrary<unknown>

const optax = fc.constantFrom('pytorch', 'optax')
const cosine = record('cosine', { minLearningRate, exponent: power, totalSteps: steps, dialect: optax })
const step = record('step', { stepSize: steps, gamma })
const oneCycle = record('one-cycle', {
  dialect: fc.constantFrom('pytorch', 'optax', 'fastai'),
  riseFraction: fc.double({ min: 1e-3, max: 1, noNaN: true }),
  anneal: fc.constantFrom('cosine', 'linear'),
  totalSteps: steps,
})

/** Any config of every schedule that is a function of the step. */
const configs: Record<Exclude<ScheduleName, 'reduce-on-plateau'>, fc.Arbitrary<unknown>> = {
  constant: record('constant', {}),
  linear: record('linear', { startFactor: share, endFactor: share, beginStep: steps, totalSteps: steps }),
  step,
  'multi-step': record('multi-step', {
    milestones: fc.uniqueArray(steps, { minLength: 1, maxLength: 5 }).map((list) => list.sort((a, b) => a - b)),
    gamma,
    dialect: fc.constantFrom('pytorch', 'keras'),
  }),
  exponential: record('exponential', { gamma, decaySteps: steps, beginStep: steps, staircase: fc.boolean() }),
  polynomial: record('polynomial', {
    power,
    minLearningRate,
    beginStep: steps,
    totalSteps: steps,
    cycle: fc.boolean(),
  }),
  cosine,
  'cosine-restarts': record('cosine-restarts', {
    firstCycleSteps: steps,
    cycleGrowth: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.double({ min: 1, max: 4, noNaN: true })),
    peakDecay: gamma,
    minLearningRate,
    dialect: fc.constantFrom('pytorch', 'transformers'),
  }),
  cyclic: record('cyclic', {
    mode: fc.constantFrom('triangular', 'triangular2', 'exp-range'),
    minFactor: share,
    stepSizeUp: steps,
    stepSizeDown: steps,
    cycleMomentum: fc.boolean(),
  }),
  'one-cycle': oneCycle,
  'inverse-sqrt': record('inverse-sqrt', { warmupSteps: steps, timescale: steps }),
  'warmup-stable-decay': record('warmup-stable-decay', {
    warmupShape: fc.constantFrom('linear', 'cosine', 'sqrt'),
    decayShape: fc.constantFrom('linear', 'cosine', 'sqrt'),
    minFactor: share,
  }),
  ramp: fc.record({
    name: fc.constant('ramp'),
    from: rate,
    to: rate,
    mode: fc.constantFrom('exponential', 'linear'),
    dialect: fc.constantFrom('torch-lr-finder', 'fastai', 'lightning'),
  }),
  warmup: record('warmup', {
    steps,
    shape: fc.constantFrom('linear', 'cosine'),
    startFactor: share,
    schedule: fc.oneof(cosine, step, oneCycle),
  }),
  sequence: fc.record({
    name: fc.constant('sequence'),
    parts: fc.array(fc.record({ schedule: fc.oneof(cosine, step), steps }), { minLength: 1, maxLength: 4 }),
  }),
}

function scheduleOf(config: unknown, where: ScheduleContext): Schedule {
  const schedule = createSchedule(config as ScheduleInput, where)
  if (isController(schedule)) throw new Error('expected a function of the step')
  return schedule
}

describe.each(Object.entries(configs))('%s', (name, config) => {
  it(`[SCH-3] ${name}: whatever the settings, the rate is finite and not negative, and the momentum within [0, 1)`, () => {
    fc.assert(
      fc.property(config, context, fc.integer({ min: 0, max: 200 }), (settings, where, step) => {
        const schedule = scheduleOf(settings, where)
        const value = schedule.learningRate(step)
        const momentum = schedule.momentum?.(step) ?? 0
        return Number.isFinite(value) && value >= 0 && momentum >= 0 && momentum < 1
      }),
    )
  })

  it(`[SCH-4] ${name}: a step has its rate, whichever steps were asked for before`, () => {
    fc.assert(
      fc.property(
        config,
        context,
        fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 12 }),
        (settings, where, asked) => {
          const schedule = scheduleOf(settings, where)
          for (const step of asked) {
            const fresh = scheduleOf(settings, where)
            expect(schedule.learningRate(step)).toBe(fresh.learningRate(step))
            expect(schedule.momentum?.(step)).toBe(fresh.momentum?.(step))
          }
        },
      ),
    )
  })
})

it('[SCH-5] the climb of a warm-up ends where the other schedule begins, and rises by no more than its slope per step', () => {
  fc.assert(
    fc.property(configs.warmup, context, (settings, where) => {
      const config = settings as { steps?: number; schedule?: ScheduleInput; startFactor?: number }
      const length = config.steps ?? Math.ceil(where.totalSteps / 10)
      const rest = { ...where, totalSteps: Math.max(1, where.totalSteps - length) }
      const inner = scheduleOf(config.schedule ?? { name: 'constant' }, rest)
      const whole = scheduleOf(settings, where)
      for (let t = 0; t < 10; t++) {
        expect(whole.learningRate(length + t)).toBe(inner.learningRate(t))
        expect(whole.momentum?.(length + t)).toBe(inner.momentum?.(t))
      }
      const rise = whole.learningRate(length) - whole.learningRate(length - 1)
      const slope = (inner.learningRate(0) * (1 - (config.startFactor ?? 0)) * Math.PI) / 2 / length
      expect(rise).toBeLessThanOrEqual(slope * (1 + 1e-9) + 1e-15)
      for (let t = 0; t < length; t++) expect(whole.momentum?.(t)).toBe(inner.momentum?.(0))
    }),
  )
})

it('[SCH-6] a part of a sequence counts its steps from 0 and knows its own length, and the last part goes on', () => {
  fc.assert(
    fc.property(configs.sequence, context, (settings, where) => {
      const { parts } = settings as { parts: { schedule: ScheduleInput; steps: number }[] }
      const whole = scheduleOf(settings, where)
      let start = 0
      for (const [i, { schedule, steps: length }] of parts.entries()) {
        const part = scheduleOf(schedule, { ...where, totalSteps: length })
        const asked = i === parts.length - 1 ? length + 5 : length
        for (let t = 0; t < asked; t++) expect(whole.learningRate(start + t)).toBe(part.learningRate(t))
        start += length
      }
    }),
  )
})
