import { describe, expect, it } from 'vitest'
import { ConfigError } from '../errors/config-error.ts'
import { parse } from '../errors/parse.ts'
import { fieldsOf } from '../fields/field.ts'
import { type ScheduleInput, scheduleConfig, schedules } from './index.ts'

function issuesOf(config: unknown): ConfigError['issues'] {
  try {
    parse(scheduleConfig, config)
  } catch (error) {
    if (error instanceof ConfigError) return error.issues
    throw error
  }
  return []
}

describe.each(Object.entries(schedules))('%s', (name, schema) => {
  it(`[SCH-22] every setting of ${name} says what it means, and numbers their bounds and unit`, () => {
    expect(schema.shape.name.value).toBe(name)
    const fields = fieldsOf(schema)
    // The schedule within a warm-up has settings of its own.
    expect(Object.keys({ ...fields, schedule: 0 })).toEqual(Object.keys({ ...schema.shape, schedule: 0 }))
    for (const [key, field] of Object.entries(fields)) {
      expect(field.meaning, key).not.toBe('')
      if (field.kind !== 'real' && field.kind !== 'integer') continue
      expect(field.min ?? field.above, `lower bound of ${key}`).toBeDefined()
      expect(field.max ?? field.below, `upper bound of ${key}`).toBeDefined()
      if (key !== 'threshold') expect(field.unit, `unit of ${key}`).toBeDefined()
    }
  })
})

it('[SCH-23] every schedule but ramp and sequence is complete by its name alone', () => {
  const alone = Object.keys(schedules).filter((name) => issuesOf({ name }).length === 0)
  expect(alone).toEqual(Object.keys(schedules).filter((name) => name !== 'ramp' && name !== 'sequence'))
})

describe('errors', () => {
  const ramp = { name: 'ramp', from: 1e-5, to: 1 }
  const part = { schedule: { name: 'constant' }, steps: 3 }
  it.each<[string, RegExp, unknown]>([
    ['name', /warmup-stable-decay/, { name: 'wsd' }],
    ['momentum', /momentum/, { name: 'cosine', momentum: 0.9 }],
    ['gamma', /1/, { name: 'step', gamma: 1.5 }],
    ['stepSize', /1/, { name: 'step', stepSize: 0 }],
    ['totalSteps', /whole number/, { name: 'cosine', totalSteps: 2.5 }],
    ['minLearningRate', /number/, { name: 'cosine', minLearningRate: null }],
    ['milestones', /rising order/, { name: 'multi-step', milestones: [5, 5] }],
    ['gamma', /only with mode 'exp-range'/, { name: 'cyclic', gamma: 0.9 }],
    ['minMomentum', /at most maxMomentum/, { name: 'cyclic', minMomentum: 0.95 }],
    ['minMomentum', /at most maxMomentum/, { name: 'one-cycle', minMomentum: 0.96 }],
    ['threePhase', /two phases/, { name: 'one-cycle', dialect: 'fastai', threePhase: true }],
    ['fallFraction', /only with threePhase/, { name: 'one-cycle', fallFraction: 0.8 }],
    ['riseFraction', /climb to end before the fall/, { name: 'one-cycle', threePhase: true, riseFraction: 0.6 }],
    ['patience', /at least 1 with dialect 'optax'/, { name: 'reduce-on-plateau', dialect: 'optax', patience: 0 }],
    ['threshold', /at most 1 with thresholdMode 'rel'/, { name: 'reduce-on-plateau', threshold: 2 }],
    ['from', /0/, { ...ramp, from: 0 }],
    ['startFactor', /above 0 with shape 'exponential'/, { name: 'warmup', shape: 'exponential' }],
    ['schedule.stepSize', /1/, { name: 'warmup', schedule: { name: 'step', stepSize: 0 } }],
    ['schedule.name', /cosine/, { name: 'warmup', schedule: { name: 'warmup' } }],
    ['parts', /1/, { name: 'sequence', parts: [] }],
    ['parts[0].steps', /every part but the last/, { name: 'sequence', parts: [{ schedule: part.schedule }, part] }],
    [
      'parts[1].schedule.name',
      /a function of the step/,
      { name: 'sequence', parts: [part, { schedule: { name: 'warmup', schedule: { name: 'reduce-on-plateau' } } }] },
    ],
    [
      'parts[0].schedule.name',
      /cosine/,
      { name: 'sequence', parts: [{ schedule: { name: 'sequence', parts: [part] } }] },
    ],
  ])('[SCH-24] a bad config names its path and the rule: %s, %s', (path, rule, config) => {
    const issues = issuesOf(config)
    expect(issues).toHaveLength(1)
    expect(issues[0]!.path).toBe(path)
    expect(JSON.stringify(issues[0])).toMatch(rule)
  })
})

it('[SCH-25] configs that can not work do not compile', () => {
  const wrong: ScheduleInput[] = [
    // @ts-expect-error no such schedule
    { name: 'cosin' },
    // @ts-expect-error the decay shape of warmup-stable-decay is no setting of cosine
    { name: 'cosine', decayShape: 'linear' },
    // @ts-expect-error a sweep needs both ends
    { name: 'ramp', from: 1e-5 },
    // @ts-expect-error no such dialect of the cosine
    { name: 'cosine', dialect: 'keras' },
    // @ts-expect-error left out is left out: undefined is no length
    { name: 'cosine', totalSteps: undefined },
    // @ts-expect-error a warm-up holds no other warm-up
    { name: 'warmup', schedule: { name: 'warmup' } },
    // @ts-expect-error a sequence holds no other sequence
    { name: 'sequence', parts: [{ schedule: { name: 'sequence', parts: [] } }] },
  ]
  for (const config of wrong) expect(issuesOf(config)).not.toEqual([])
})
