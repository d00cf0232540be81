import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import {
  ConfigError,
  curve,
  experimentConfig,
  fromJson,
  fromLink,
  type LimitName,
  limits,
  limitText,
  parameterCount,
  parse,
  parseExperiment,
  presetNamed,
  taskConfig,
  workOf,
} from '../src/index.ts'

const task = { name: 'moons' }
const comparison = { kind: 'comparison', run: { task }, learningRates: [1] }
const broken = (schema: z.ZodType, input: unknown) => () => parse(schema, input)
const ones = (length: number) => Array.from({ length }, () => 1)

/** Something that goes one too far, by the limit that it hits. */
const beyond: Readonly<Record<LimitName, () => unknown>> = {
  steps: broken(experimentConfig, { kind: 'run', task, steps: limits.steps + 1 }),
  stepsFromLink: () => fromLink('#x=1~run~t_parabola~steps_500001'),
  rampSteps: broken(experimentConfig, { kind: 'range-test', run: { task }, steps: limits.rampSteps + 1 }),
  runs: broken(experimentConfig, { ...comparison, learningRates: ones(limits.runs + 1) }),
  overlaidRuns: broken(experimentConfig, {
    kind: 'overlay',
    runs: ones(limits.overlaidRuns + 1).map(() => ({ task })),
  }),
  watchedParameters: broken(experimentConfig, {
    kind: 'run',
    task,
    record: { watch: ones(limits.watchedParameters + 1) },
  }),
  workFromLink: () => fromLink('#x=1~run~t_digits~t.hidden_4096_~steps_100000'),
  widthTimesDepth: broken(taskConfig, { name: 'moons', hidden: [2049, 1] }),
  layerWidth: broken(taskConfig, { name: 'moons', hidden: [limits.layerWidth + 1] }),
  layers: broken(taskConfig, { name: 'moons', hidden: ones(limits.layers + 1) }),
  batchSize: broken(taskConfig, { name: 'moons', batchSize: limits.batchSize + 1 }),
  samples: broken(taskConfig, { name: 'moons', samples: limits.samples + 1 }),
  curvePoints: broken(curve, { steps: [], losses: new Array(limits.curvePoints + 1) }),
  jsonBytes: () => fromJson(' '.repeat(limits.jsonBytes + 1)),
  jsonDepth: () => fromJson('['.repeat(limits.jsonDepth + 2)),
  linkCharacters: () => fromLink('#'.repeat(limits.linkCharacters + 1)),
}

describe('limits', () => {
  it.each(Object.keys(limits) as LimitName[])('[SCHEMA-46] the limit %s names itself when it is hit', (name) => {
    expect(beyond[name]).toThrow(ConfigError)
    expect(beyond[name]).toThrow(limitText(name))
  })

  it('[SCHEMA-47] work is runs × steps × parameters × batch', () => {
    const digits = 64 * 128 + 128 + 128 * 10 + 10
    expect(workOf(presetNamed('flagship').config)).toBe(5 * 3 * 500 * digits * 64)
    expect(workOf(parseExperiment({ task, steps: 10 }))).toBe(10 * 354 * 32)
    const search = { kind: 'search', run: { task: { name: 'ravine' }, steps: 10 }, maxRates: 8, seeds: [1, 2] }
    expect(workOf(parseExperiment(search))).toBe(8 * 2 * 10 * 2)
    const test = { kind: 'range-test', run: { task: { name: 'ravine' }, steps: 10 }, from: 1e-3, to: 1, steps: 100 }
    expect(workOf(parseExperiment(test))).toBe(100 * 2)
    expect(workOf(parseExperiment({ ...test, check: true }))).toBeCloseTo((100 + 7 * 10) * 2, 6)
    const rows = {
      ...comparison,
      run: { task, steps: 1 },
      optimizers: [{ name: 'sgd' }, { name: 'adam' }],
      includeDefault: true,
    }
    expect(workOf(parseExperiment(rows))).toBe(3 * 354 * 32)
    const runs = [
      { task, steps: 10 },
      { task: { name: 'ravine' }, steps: 7 },
    ]
    expect(workOf(parseExperiment({ kind: 'overlay', runs }))).toBe(10 * 354 * 32 + 7 * 2)
  })

  it('[SCHEMA-52] each measurement of the sharpness counts with 80 passes over all training data', () => {
    const run = { task: { name: 'moons', samples: 100, batchSize: 10 }, steps: 50 }
    const [plain, measured] = [run, { ...run, record: { stabilityEvery: 25 } }].map((input) =>
      workOf(parseExperiment(input)),
    )
    expect(measured! - plain!).toBe(2 * 80 * 100 * 354)
  })

  it('[SCHEMA-48] parameters are counted from the config alone', () => {
    const count = (input: object) => parameterCount(parse(taskConfig, input))
    expect([{ name: 'parabola' }, { name: 'beale' }, { name: 'linear-regression' }].map(count)).toEqual([1, 2, 4])
    expect([{ name: 'logistic-regression' }, { name: 'moons' }, { name: 'digits' }].map(count)).toEqual([15, 354, 9610])
    expect(count({ name: 'digits', hidden: [] })).toBe(650)
  })
})
