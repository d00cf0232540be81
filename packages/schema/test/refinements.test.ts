import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { experimentConfig } from '../src/experiments/index.ts'
import { fieldOf } from '../src/fields/field.ts'
import { coreOf, definitionOf, membersOf } from '../src/fields/shape.ts'
import {
  ConfigError,
  clippingConfig,
  curve,
  experiments,
  optimizerConfig,
  optimizers,
  parse,
  runConfig,
  scheduleConfig,
  schedules,
  taskConfig,
  tasks,
} from '../src/index.ts'

const root = join(import.meta.dirname, '../src')
const run = { task: { name: 'moons' } }
const swing = { minMomentum: 0.9, maxMomentum: 0.5 }
const sequence = (...parts: object[]) => ({ name: 'sequence', parts })

/** Every refinement: an input that breaks it alone, and what is said. */
const broken: readonly (readonly [schema: z.ZodType, input: object, message: string])[] = [
  [
    optimizerConfig,
    { name: 'sgd', nesterov: true },
    'nesterov: expected only with momentum above 0 and dampening 0, got true; set momentum to 0.9, or leave nesterov out',
  ],
  [
    optimizerConfig,
    { name: 'rprop', minStepSize: 99 },
    'minStepSize: expected at most maxStepSize, got 99; lower it or raise maxStepSize',
  ],
  [
    runConfig,
    { ...run, optimizer: { name: 'adagrad' }, schedule: { name: 'warmup', schedule: { name: 'one-cycle' } } },
    "schedule: expected one that leaves the momentum alone, as this optimizer has none, got { name: 'warmup', … }; set cycleMomentum to false, or take sgd or adam",
  ],
  [
    runConfig,
    { ...run, record: { watch: [0, 354] } },
    'record.watch: expected indices below the number of parameters of the task, got [0, 354]; they are counted from 0',
  ],
  [
    scheduleConfig,
    { name: 'warmup', shape: 'exponential', startFactor: 0 },
    "startFactor: expected above 0 with shape 'exponential', which can not climb from 0, got 0; try 0.01",
  ],
  [
    scheduleConfig,
    { name: 'one-cycle', dialect: 'fastai', threePhase: true },
    "threePhase: expected false with dialect 'fastai', whose cycle has two phases, got true",
  ],
  [
    scheduleConfig,
    { name: 'one-cycle', fallFraction: 0.9 },
    'fallFraction: expected only with threePhase: true, got 0.9; leave fallFraction out or ask for three phases',
  ],
  [
    scheduleConfig,
    { name: 'one-cycle', threePhase: true, riseFraction: 0.6 },
    'riseFraction: expected the climb to end before the fall, and both within the cycle, got 0.6; lower riseFraction',
  ],
  [
    scheduleConfig,
    { name: 'one-cycle', ...swing },
    'minMomentum: expected at most maxMomentum, got 0.9; lower it or raise maxMomentum',
  ],
  [
    scheduleConfig,
    { name: 'cyclic', gamma: 0.9 },
    "gamma: expected only with mode 'exp-range', got 0.9; leave gamma out or choose that mode",
  ],
  [
    scheduleConfig,
    { name: 'cyclic', ...swing },
    'minMomentum: expected at most maxMomentum, got 0.9; lower it or raise maxMomentum',
  ],
  [
    scheduleConfig,
    { name: 'reduce-on-plateau', dialect: 'optax', patience: 0 },
    "patience: expected at least 1 with dialect 'optax', which with 0 would never drop, got 0",
  ],
  [
    scheduleConfig,
    { name: 'reduce-on-plateau', threshold: 2 },
    "threshold: expected at most 1 with thresholdMode 'rel', where it is a share of the best loss, got 2",
  ],
  [
    scheduleConfig,
    { name: 'multi-step', milestones: [9, 3] },
    'milestones: expected milestones in rising order, each once, got [9, 3]. List whole steps in rising order, such as [250, 375]',
  ],
  [
    scheduleConfig,
    sequence({ schedule: { name: 'reduce-on-plateau' } }),
    "parts[0].schedule.name: expected a function of the step, which 'reduce-on-plateau' is not, got 'reduce-on-plateau'; choose another schedule for this part",
  ],
  [
    scheduleConfig,
    sequence({ schedule: { name: 'constant' } }, { schedule: { name: 'linear' } }),
    'parts[0].steps: expected a length in every part but the last; give this part its steps',
  ],
  [
    taskConfig,
    { name: 'digits', hidden: [4096, 1] },
    'hidden: expected width × depth of at most 4,096, got [4096, 1]. The limit "widthTimesDepth" is 4,096 widest layer × hidden layers',
  ],
  [
    experimentConfig,
    { kind: 'search', run, from: 1, to: 0.1 },
    'from: expected a rate below "to", got 1; lower it or raise "to"',
  ],
  [
    experimentConfig,
    { kind: 'search', run, from: 1e-9, maxRates: 3 },
    'from: expected at most maxRates decades between "from" and "to", got 1e-9; raise it or maxRates',
  ],
  [
    experimentConfig,
    { kind: 'range-test', run, from: 1, to: 0.1 },
    'from: expected a rate below "to", got 1; lower it or raise "to"',
  ],
  [
    experimentConfig,
    { kind: 'search', run, seeds: [1, 1] },
    'seeds: expected seeds that differ, got [1, 1]; leave out what comes twice',
  ],
  [
    experimentConfig,
    { kind: 'comparison', run, learningRates: Array(33).fill(1), optimizers: [{ name: 'sgd' }, { name: 'adam' }] },
    'learningRates: expected at most 64 runs a seed (rates × optimizers), got a list of 33. The limit "runs" is 64 runs of one experiment',
  ],
  [
    curve,
    { steps: [1, 2], losses: [1] },
    'losses: expected as many losses as steps, got [1]; add or leave out what has no partner',
  ],
]

describe('what holds between settings', () => {
  it('[SCHEMA-42] every refinement of every schema is told in one line with what to do', () => {
    for (const [schema, input, message] of broken) expect(complaint(schema, input)).toContain(message)
    expect(broken).toHaveLength(refinementsInSource())
  })
})

describe('descriptions', () => {
  /** What holds other settings and is described by them. */
  const groups = ['kind', 'version', 'task', 'optimizer', 'schedule', 'clipping', 'stop', 'record', 'run']

  // The unit of one threshold follows from its mode.
  it('[SCHEMA-43] every setting has a meaning, a unit where it is a number, and bounds; a threshold alone may be as large as one likes', () => {
    let settings = 0
    for (const [path, schema] of everySetting()) {
      const field = fieldOf(schema)
      if (groups.includes(path.split('.').at(-1)!)) continue
      settings += 1
      expect(field, path).toBeDefined()
      expect(field!.meaning, path).toMatch(/^[\p{Lu}‖(].*[.²³]$/u)
      expect(field!.meaning.length, path).toBeLessThanOrEqual(180)
      if (field!.kind !== 'real' && field!.kind !== 'integer') continue
      if (!path.endsWith('reduce-on-plateau.threshold')) expect(field!.unit, path).toBeTruthy()
      expect((field!.min ?? field!.above) !== undefined, `${path} has a lower bound`).toBe(true)
      if (path.endsWith('.threshold')) continue
      expect((field!.max ?? field!.below) !== undefined, `${path} has an upper bound`).toBe(true)
    }
    expect(settings).toBeGreaterThan(150)
  })

  it('[SCHEMA-44] what a description says of default and bounds is what the schema does', () => {
    for (const [path, schema] of everySetting()) {
      const field = fieldOf(schema)
      if (field === undefined || path.endsWith('.name')) continue
      if ('default' in field) expect(schema.parse(undefined), path).toEqual(field.default)
      const { min, max, above, below, choices, kind } = field
      for (const edge of [min, max])
        if (edge !== undefined) expect(schema.safeParse(edge).success, `${path} ${edge}`).toBe(true)
      const outside = [above, below, min === undefined ? undefined : min - 1, max === undefined ? undefined : max * 2]
      for (const edge of outside)
        if (edge !== undefined) expect(schema.safeParse(edge).success, `${path} ${edge}`).toBe(false)
      if (kind === 'choice') for (const word of choices!) expect(schema.safeParse(word).success).toBe(true)
    }
  })

  it('[SCHEMA-45] every member of a registry has a one-line meaning of its own', () => {
    const members = [optimizers, schedules, tasks].flatMap((registry) => Object.entries<z.ZodType>(registry))
    const meanings = members.map(([name, schema]) => {
      const word = definitionOf(membersOf(schema)[0]!).shape!['name']!
      expect(definitionOf(coreOf(word)).values).toEqual([name])
      return fieldOf(word)?.meaning
    })
    expect(new Set(meanings).size).toBe(members.length)
  })
})

function* everySetting(): Generator<readonly [path: string, schema: z.ZodType]> {
  const seen = new Set<z.ZodType>()
  const roots: Record<string, z.ZodType> = { ...experiments, clipping: clippingConfig }
  const queue = Object.entries(roots)
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    for (const member of membersOf(next[1])) {
      if (seen.has(member)) continue
      seen.add(member)
      const { shape = {}, element } = definitionOf(member)
      if (element !== undefined) queue.push([`${next[0]}[]`, element])
      const word = shape['name'] && definitionOf(coreOf(shape['name'])).values?.[0]
      for (const [key, schema] of Object.entries(shape)) {
        const path = [next[0], word, key].filter(Boolean).join('.')
        yield [path, schema]
        queue.push([path, schema])
      }
    }
  }
}

function complaint(schema: z.ZodType, input: object): string {
  try {
    parse(schema, input)
  } catch (error) {
    if (error instanceof ConfigError && error.issues.length === 1) return error.message
    throw error
  }
  return 'no complaint'
}

function refinementsInSource(): number {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => /(?<!\.test)\.ts$/.test(file))
  return files.reduce(
    (total, file) => total + (readFileSync(join(root, file), 'utf8').match(/\.(super)?refine\(/gi)?.length ?? 0),
    0,
  )
}
