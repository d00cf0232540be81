import { ConfigError, type ScheduleInput } from '@sweetspot/schema'
import { describe, expect, it } from 'vitest'
import { createSchedule } from './index.ts'
import { isController, type Schedule } from './schedule.ts'

const N = 120
const PEAK = 0.8

function make(config: ScheduleInput, totalSteps = N, learningRate = PEAK): Schedule {
  const schedule = createSchedule(config, { learningRate, totalSteps })
  if (isController(schedule)) throw new Error('expected a function of the step')
  return schedule
}

function issuesOf(config: ScheduleInput, totalSteps = N): ConfigError['issues'] {
  try {
    createSchedule(config, { learningRate: PEAK, totalSteps })
  } catch (error) {
    if (error instanceof ConfigError) return error.issues
    throw error
  }
  return []
}

describe('ends', () => {
  it.each<[ScheduleInput, number, number]>([
    [{ name: 'linear' }, 0, PEAK * (1 / 3)],
    [{ name: 'linear' }, N, PEAK],
    [{ name: 'linear', startFactor: 1, endFactor: 0 }, N, 0],
    [{ name: 'step', gamma: 0.5 }, N - 1, PEAK / 4],
    [{ name: 'multi-step', gamma: 0.5 }, N - 1, PEAK / 4],
    [{ name: 'polynomial', power: 3, minLearningRate: 0.1 }, N, 0.1],
    [{ name: 'cosine', minLearningRate: 0.3 }, 0, PEAK],
    [{ name: 'cosine', minLearningRate: 0.3 }, N, 0.3],
    [{ name: 'cosine-restarts', minLearningRate: 0.3, cycleGrowth: 3, firstCycleSteps: 10 }, 40, PEAK],
    [{ name: 'cyclic', minFactor: 0.25 }, 0, PEAK / 4],
    [{ name: 'cyclic', minFactor: 0.25 }, N / 8, PEAK],
    [{ name: 'one-cycle' }, 0, PEAK / 25],
    [{ name: 'one-cycle' }, 0.3 * N - 1, PEAK],
    [{ name: 'one-cycle' }, N - 1, PEAK / 25 / 1e4],
    [{ name: 'one-cycle' }, 2 * N, PEAK / 25 / 1e4],
    [{ name: 'one-cycle', dialect: 'optax' }, N, PEAK / 25 / 1e4],
    [{ name: 'one-cycle', dialect: 'fastai' }, N, PEAK / 1e5],
    [{ name: 'inverse-sqrt', warmupSteps: 8 }, 32, PEAK / 2],
    [{ name: 'warmup-stable-decay', minFactor: 0.25 }, 0, PEAK / 4],
    [{ name: 'warmup-stable-decay', minFactor: 0.25 }, N / 2, PEAK],
    [{ name: 'warmup-stable-decay', minFactor: 0.25 }, N, PEAK / 4],
    [{ name: 'warmup-stable-decay' }, N / 20, PEAK / 2],
    [{ name: 'warmup-stable-decay', decayShape: 'linear' }, N - N / 10, PEAK / 2],
    [{ name: 'ramp', from: 1e-7, to: 10 }, 0, 1e-7],
    [{ name: 'ramp', from: 1e-7, to: 10 }, N - 1, 10],
    [{ name: 'ramp', from: 10, to: 1e-7, mode: 'linear' }, N - 1, 1e-7],
    [{ name: 'warmup' }, 0, 0],
    [{ name: 'warmup', shape: 'exponential', startFactor: 0.25, steps: 2 }, 0, PEAK / 4],
    [{ name: 'warmup', shape: 'exponential', startFactor: 0.25, steps: 2 }, 1, PEAK / 2],
  ])('[SCH-7] ends are exact: %j at step %i has the rate %d', (config, step, expected) => {
    expect(make(config).learningRate(step)).toBe(expected)
  })

  it('[SCH-7] without a gamma, exponential decay leaves a hundredth of the rate at the end of the run', () => {
    expect(make({ name: 'exponential' }).learningRate(N) / PEAK).toBeCloseTo(0.01, 14)
  })
})

it.each([
  { name: 'linear' },
  { name: 'step' },
  { name: 'multi-step' },
  { name: 'exponential' },
  { name: 'polynomial' },
  { name: 'cosine' },
  { name: 'cosine-restarts' },
  { name: 'cyclic' },
  { name: 'inverse-sqrt' },
  { name: 'warmup-stable-decay' },
  { name: 'warmup' },
] as const)(
  '[SCH-8] left-out lengths follow the run: $name in a run of five times the steps is the same curve',
  (config) => {
    const [short, long] = [make(config), make(config, 5 * N)]
    for (let t = 0; t < N; t++) expect(long.learningRate(5 * t)).toBeCloseTo(short.learningRate(t), 12)
  },
)

it.each<ScheduleInput>([
  { name: 'one-cycle' },
  { name: 'one-cycle', threePhase: true, anneal: 'linear' },
  { name: 'one-cycle', dialect: 'optax', threePhase: true },
  { name: 'one-cycle', dialect: 'fastai' },
  { name: 'warmup-stable-decay' },
  { name: 'warmup-stable-decay', warmupShape: 'cosine', decayShape: 'linear' },
  { name: 'inverse-sqrt', warmupSteps: 1000 },
  { name: 'polynomial', beginStep: 2000 },
  { name: 'warmup', shape: 'cosine', schedule: { name: 'one-cycle' } },
])(
  '[SCH-9] phases join without a jump: %j moves by less than 0.3 % of the base rate per step in a run of 10 000',
  (config) => {
    const schedule = make(config, 10_000, 1)
    for (let t = 1; t < 10_000; t++) {
      expect(Math.abs(schedule.learningRate(t) - schedule.learningRate(t - 1))).toBeLessThan(0.003)
    }
  },
)

describe('dialects', () => {
  it('[SCH-10] after the bottom of the wave, PyTorch rises again and optax stays', () => {
    const [torch, optax] = [make({ name: 'cosine' }), make({ name: 'cosine', dialect: 'optax' })]
    for (let t = 0; t <= N; t++) expect(torch.learningRate(t)).toBe(optax.learningRate(t))
    expect(torch.learningRate(2 * N)).toBe(PEAK)
    expect(torch.learningRate(1.5 * N)).toBeCloseTo(PEAK / 2, 14)
    expect(optax.learningRate(2 * N)).toBe(0)
  })

  it('[SCH-11] Keras drops one step after the milestone, PyTorch at it', () => {
    const rates = (dialect: 'pytorch' | 'keras') =>
      [9, 10, 11].map((t) => make({ name: 'multi-step', milestones: [10], gamma: 0.5, dialect }).learningRate(t) / PEAK)
    expect(rates('pytorch')).toEqual([1, 0.5, 0.5])
    expect(rates('keras')).toEqual([1, 1, 0.5])
  })

  it("[SCH-12] transformers' restarts end with the run, PyTorch's do not", () => {
    expect(make({ name: 'cosine-restarts' }).learningRate(N)).toBe(PEAK)
    expect(make({ name: 'cosine-restarts', dialect: 'transformers' }).learningRate(N)).toBe(0)
  })
})

it.each([2, 3, 5, 6, 7, 10])(
  '[SCH-26] waves that grow %i-fold restart exactly at the peak, and the step before is near the bottom',
  (cycleGrowth) => {
    const { learningRate } = make({ name: 'cosine-restarts', firstCycleSteps: 5, cycleGrowth })
    for (let start = 5, length = 5 * cycleGrowth; start < 1e6; start += length, length *= cycleGrowth) {
      expect(learningRate(start)).toBe(PEAK)
      expect(learningRate(start - 1)).toBeLessThan(PEAK / 10)
    }
  },
)

it.each<ScheduleInput>([
  { name: 'one-cycle', minMomentum: 0.85, maxMomentum: 0.95 },
  { name: 'cyclic', mode: 'triangular2', cycleMomentum: true },
])('[SCH-13] the momentum falls where the rate climbs, and climbs where it falls: %j', (config) => {
  const { learningRate, momentum } = make(config)
  for (let t = 1; t < N; t++) {
    const rise = learningRate(t) - learningRate(t - 1)
    expect(Math.sign(momentum!(t - 1) - momentum!(t))).toBe(Math.sign(rise))
  }
  expect(make({ ...config, cycleMomentum: false } as ScheduleInput).momentum).toBeUndefined()
})

it('[SCH-14] a ramp goes by equal factors or equal differences, whatever the base rate', () => {
  const geometric = make({ name: 'ramp', from: 1e-6, to: 1 }, 61, 5)
  const linear = make({ name: 'ramp', from: 1, to: 7, mode: 'linear' }, 61, 5)
  for (let t = 0; t < 60; t++) {
    expect(geometric.learningRate(t + 1) / geometric.learningRate(t)).toBeCloseTo(1.2589254117941673, 12)
    expect(linear.learningRate(t + 1) - linear.learningRate(t)).toBeCloseTo(0.1, 12)
  }
})

describe('misuse', () => {
  it('[SCH-15] a climb and a decay that do not fit into the run are refused', () => {
    const config = { name: 'warmup-stable-decay', warmupSteps: 90, decaySteps: 40 } as const
    expect(issuesOf(config)).toEqual([
      {
        path: 'warmupSteps',
        rule: 'expected warmupSteps and decaySteps to fit into 120 steps',
        given: '90 + 40',
        remedy: 'Shorten one of them, or leave both out.',
      },
    ])
    for (let n = 1; n < 30; n++) expect(issuesOf({ name: 'warmup-stable-decay' }, n)).toEqual([])
  })

  it('[SCH-16] a sequence in which only some parts move the momentum is refused', () => {
    const schedule = { name: 'one-cycle' } as const
    const parts = [{ schedule, steps: 20 }, { schedule: { name: 'constant' } as const }]
    const [issue] = issuesOf({ name: 'sequence', parts })
    expect(issue).toMatchObject({ path: 'parts', given: 'a part 1 that leaves it alone' })
    expect(
      issuesOf({ name: 'sequence', parts: [parts[0]!, { schedule: { ...schedule, cycleMomentum: true } }] }),
    ).toEqual([])
    parts[0] = { schedule: { ...schedule, cycleMomentum: false } as never, steps: 20 }
    expect(issuesOf({ name: 'sequence', parts })).toEqual([])
  })
})
