import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { experimentConfig } from '../experiments/index.ts'
import { runConfig } from '../experiments/run.ts'
import { optimizerConfig } from '../optimizers/index.ts'
import { checkpoint } from '../results/checkpoint.ts'
import { curve } from '../results/curve.ts'
import { ConfigError } from './config-error.ts'
import { given } from './given.ts'
import { parse } from './parse.ts'
import { parseExperiment } from './parse-experiment.ts'

function complaint(input: unknown, schema: z.ZodType = runConfig): string {
  try {
    parse(schema, input)
  } catch (error) {
    if (error instanceof ConfigError) return error.message
    throw error
  }
  return 'no complaint'
}
const task = { name: 'digits' }
const names =
  'sgd, adam, adamw, rmsprop, adagrad, nadam, radam, lion, adadelta, adamax, rprop, prodigy, schedule-free-adamw, muon'

describe('parse', () => {
  it('[SCHEMA-1] every kind of mistake is told as path, rule, what was given and remedy', () => {
    const rate = 'A learning rate is a number above 0, such as 0.001.'
    const texts: [input: object, text: string][] = [
      [{ task, learningRate: Number.NaN }, `learningRate: expected a finite number, got NaN. ${rate}`],
      [
        { task, learningRate: Number.POSITIVE_INFINITY },
        `learningRate: expected a finite number, got Infinity. ${rate}`,
      ],
      [{ task, learningRate: '1e-3' }, "learningRate: expected a finite number, got '1e-3'. Write it without quotes."],
      [{ task, learningRate: 0 }, `learningRate: expected a number above 0, got 0. ${rate}`],
      [{ task, steps: 1.5 }, 'steps: expected a whole number, got 1.5.'],
      [{ task, steps: 0 }, 'steps: expected a whole number of at least 1, got 0.'],
      [
        { task, optimizer: { name: 'adam', beta1: 1 } },
        'optimizer.beta1: expected a number below 1, got 1. A decay rate is a fraction in [0, 1).',
      ],
      [{ task, stop: { factor: -1 } }, 'stop.factor: expected a number of at least 0, got -1.'],
      [{ task, record: { perTensor: 'yes' } }, "record.perTensor: expected true or false, got 'yes'."],
      [
        { task: { name: 'digits', activation: 'rleu' } },
        "task.activation: 'rleu' is not one of relu, tanh, gelu; did you mean 'relu'?",
      ],
      [{ task: { name: 'digits', batchSize: 'all' } }, "task.batchSize: expected a whole number or 'full', got 'all'."],
      [{ task: { name: 'himmelblau', start: [1] } }, 'task.start: expected exactly 2 entries, got [1].'],
      [{ task: { name: 'himmelblau', start: [1, 'a'] } }, "task.start[1]: expected a finite number, got 'a'."],
      [{ task, optimizer: 5 }, 'optimizer: expected an object, got 5.'],
      [{ task, optimizer: 'adam' }, `optimizer: expected an object, got 'adam'. Write { "name": "adam" }.`],
      [{ task, version: 'one' }, "version: expected 1, got 'one'."],
    ]
    for (const [input, text] of texts) expect(complaint(input)).toBe(text)
    expect(complaint(null)).toBe('expected an object, got null.')
    expect(complaint(7, z.number().multipleOf(2))).toBe('expected a multiple of 2, got 7.')
    expect(complaint({ kind: 'comparison', run: { task }, learningRates: [] }, experimentConfig)).toBe(
      'learningRates: expected at least 1 entry, got [].',
    )
  })

  it('[SCHEMA-2] a mistyped name or key comes with the nearest one there is', () => {
    const adamm = `optimizer.name: 'adamm' is not one of ${names}; did you mean 'adam'?`
    expect(complaint({ task, optimizer: { name: 'adamm' } })).toBe(adamm)
    expect(complaint({ task, optimizer: { name: 'zzz' } })).toBe(`optimizer.name: 'zzz' is not one of ${names}.`)
    expect(complaint({ task, stpes: 1, optimizer: { name: 'adam', betta2: 1 } }).split('\n')).toEqual([
      "optimizer.betta2: 'betta2' is not a setting of 'adam'; did you mean 'beta2'?",
      "stpes: 'stpes' is not a setting here; did you mean 'steps'?",
    ])
    expect(complaint({ name: 'lion', foo: 1 }, optimizerConfig)).toBe(
      "foo: 'foo' is not a setting of 'lion'. Known are name, beta1, beta2, weightDecay, maximize.",
    )
    expect(() => parseExperiment({ kind: 'serch', run: { task } })).toThrow(
      "kind: 'serch' is not one of run, comparison, overlay, range-test, search; did you mean 'search'?",
    )
  })

  it('[SCHEMA-3] what is left out and has no default is said to be missing, with what to add', () => {
    expect(complaint({})).toMatch(
      /^task: missing, expected an object\. Add it with one of the names parabola, ravine, /,
    )
    expect(complaint({ task, optimizer: {} })).toBe(`optimizer.name: missing, expected a name. Add one of ${names}.`)
    expect(complaint({ task, clipping: { name: 'norm' } })).toBe(
      'clipping.threshold: missing, expected a finite number. A threshold is a positive number.',
    )
    expect(complaint({ task, interventions: [{ learningRate: 1 }] })).toBe(
      'interventions[0].step: missing, expected a whole number. Add it: the first update with the new rate, counted from 0.',
    )
  })

  it('[SCHEMA-4] paths lead into nested schedules, lists and unions', () => {
    const parts = [
      { schedule: { name: 'constant' }, steps: 2 },
      { schedule: { name: 'warmup', schedule: { name: 'cosin' } } },
    ]
    expect(complaint({ task, schedule: { name: 'sequence', parts } })).toMatch(
      /^schedule\.parts\[1\]\.schedule\.schedule\.name: 'cosin' is not one of .*; did you mean 'cosine'\?$/,
    )
    expect(complaint({ kind: 'comparison', run: { task }, learningRates: [1, 1, 1, -1] }, experimentConfig)).toMatch(
      /^learningRates\[3\]: expected a number above 0, got -1\./,
    )
    const vector = { step: 0, params: { float64: [1, 'x'] }, optimizer: {}, schedule: {}, stop: {} }
    expect(complaint(vector, checkpoint)).toBe(
      "params.float64[1]: expected a finite number or NaN or Infinity or -Infinity or 'NaN' or 'Infinity' or '-Infinity' or '-0', got 'x'.",
    )
  })

  it('[SCHEMA-5] a thousand mistakes are told as twenty and a number', () => {
    const lines = complaint({ steps: [], losses: Array.from({ length: 1000 }, () => 'x') }, curve).split('\n')
    expect([lines.length, lines.at(-1)]).toEqual([21, 'and 980 more.'])
  })

  it('[SCHEMA-6] values are shown in at most 40 characters, without control characters, and reading them never throws', () => {
    expect(given('x'.repeat(99))).toBe(`'${'x'.repeat(37)}…'`)
    expect(given('a\u001b[31m\u202eb')).toBe("'a�[31m�b'")
    expect(given([1, -0, 'a', {}])).toBe("[1, -0, 'a', …]")
    expect(given({ name: 'adam', beta1: 2 })).toBe("{ name: 'adam', … }")
    const hostile = new Proxy({}, { get: () => fail(), ownKeys: () => fail() })
    expect(given(hostile)).toBe('something that cannot be read')
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withSparseArray: true, withNullPrototype: true }), (value) => {
        expect(given(value)).toMatch(/^[^\p{Cc}\p{Cf}]*$/u)
        expect([...given(value)].length).toBeLessThanOrEqual(40)
      }),
      { seed: 1, numRuns: 300 },
    )
  })

  it('[SCHEMA-7] whatever is given, the answer is a config or a ConfigError', () => {
    const cycle: Record<string, unknown> = { task }
    cycle['run'] = cycle
    const hostile = new Proxy({}, { get: () => fail(), has: () => fail(), ownKeys: () => fail() })
    const getter = {
      get task() {
        return fail()
      },
    }
    const answer = (input: unknown) => {
      try {
        parseExperiment(input)
      } catch (error) {
        expect(error).toBeInstanceOf(ConfigError)
        expect((error as ConfigError).issues.length).toBeGreaterThan(0)
      }
    }
    for (const input of [cycle, hostile, getter, Object.create(null), { task: hostile }, { task, optimizer: hostile }])
      answer(input)
    const nearly = fc.record({
      task: fc.oneof(fc.constant(task), fc.anything()),
      kind: fc.anything(),
      run: fc.anything(),
    })
    fc.assert(fc.property(fc.oneof(fc.anything(), nearly), answer), { seed: 2, numRuns: 500 })
    expect(complaint(getter)).toBe(
      'expected data that can be read, got an object. Give plain data: objects, lists, numbers, texts.',
    )
  })

  it('[SCHEMA-8] keys that reach a prototype are refused and change no prototype', () => {
    const poisoned = JSON.parse(
      '{"task":{"name":"digits","__proto__":{"polluted":1}},"constructor":{"prototype":{"polluted":1}}}',
    )
    expect(complaint(poisoned)).toContain("constructor: 'constructor' is not a setting here")
    expect(complaint(poisoned)).toContain("task.__proto__: '__proto__' is not a setting of 'digits'")
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  it('[SCHEMA-9] an experiment without a kind is a run, and defaults are filled in', () => {
    const { kind, version, steps, optimizer } = parseExperiment({ task }) as z.output<typeof runConfig>
    expect([kind, version, steps, optimizer.name]).toEqual(['run', 1, 500, 'sgd'])
  })
})

function fail(): never {
  throw new Error('read')
}
