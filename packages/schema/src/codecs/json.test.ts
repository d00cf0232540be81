import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { inputsOf } from '../../test/arbitrary.ts'
import { ConfigError } from '../errors/config-error.ts'
import { parse } from '../errors/parse.ts'
import { experiments } from '../experiments/index.ts'
import { runConfig } from '../experiments/run.ts'
import { limits } from '../limits.ts'
import { checkpoint } from '../results/checkpoint.ts'
import { results } from '../results/index.ts'
import { fromJson, toJson } from './json.ts'

const complaint = (text: string, options = {}) => {
  try {
    fromJson(text, undefined, options)
  } catch (error) {
    if (error instanceof ConfigError) return error.message
    throw error
  }
  return 'no complaint'
}
const documents: Readonly<Record<string, z.ZodType>> = { ...experiments, ...results }
const nest = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)

describe('JSON', () => {
  it('[SCHEMA-10] NaN and the infinities are strings, negative zero is -0, vectors name their precision', () => {
    const value = { a: [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -0], b: undefined }
    expect(toJson(value)).toBe('{"a":["NaN","Infinity","-Infinity",-0]}')
    expect(toJson({ p: Float64Array.of(0.1), q: Float32Array.of(0.1) })).toBe(
      '{"p":{"float64":[0.1]},"q":{"float32":[0.10000000149011612]}}',
    )
    const plain = { x: [1, { y: 'a"\n' }], e: {}, l: [] }
    for (const indent of [0, 2]) expect(toJson(plain, { indent })).toBe(JSON.stringify(plain, null, indent))
  })

  it.each(Object.keys(documents))(
    '[SCHEMA-11] %s → JSON and back is the identity, to the last bit',
    (kind) => {
      const schema = documents[kind]!
      fc.assert(
        fc.property(inputsOf(schema), (input) => {
          const value = parse(schema, input)
          expect(fromJson(toJson(value), schema)).toStrictEqual(value)
        }),
        { seed: 3, numRuns: 10 },
      )
    },
    20_000,
  )

  it('[SCHEMA-12] a checkpoint comes back with the precision of its vectors', () => {
    const params = Float32Array.of(1, Number.NaN, -0)
    const saved = {
      step: 3,
      params,
      optimizer: { t: 1, m: Float64Array.of(1e-300) },
      schedule: {},
      stop: { best: Number.POSITIVE_INFINITY },
    }
    const back = fromJson(toJson(saved), checkpoint)
    expect(back).toStrictEqual(parse(checkpoint, saved))
    expect([back.params, back.optimizer['m'], back.stop['best']]).toStrictEqual([
      params,
      Float64Array.of(1e-300),
      Infinity,
    ])
  })

  it('[SCHEMA-13] malformed JSON is refused with line and column', () => {
    const texts: [text: string, message: string][] = [
      ['', 'line 1, column 1: expected a JSON document, got nothing.'],
      ['{"a": 1,\n  "b": }', "line 2, column 8: expected a value, got '}'."],
      ['{"a": nul}', "line 1, column 7: expected a value, got 'nul'."],
      ['[1, 2', 'line 1, column 6: expected "," or "]", got the end of the document.'],
      ['{"a" 1}', 'line 1, column 6: expected ":" after a key, got \'1\'.'],
      ['{a: 1}', "line 1, column 2: expected a key in double quotes, got 'a:'."],
      ['[1] x', "line 1, column 5: expected the end of the document, got 'x'."],
      ['"abc', 'line 1, column 5: expected a closing quote, got the end of the document.'],
      ['"\\x"', "line 1, column 2: expected a known escape, got '\\x\"'."],
      ['{"a":1,"a":2}', "line 1, column 8: expected every key once, got 'a'. Leave one out."],
      ['[NaN]', "line 1, column 2: expected a value, got 'NaN'."],
    ]
    for (const [text, message] of texts) expect(complaint(text)).toBe(message)
  })

  it('[SCHEMA-14] every text is read as JSON.parse reads it, or refused', () => {
    const token = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ':',
      ',',
      '"a"',
      '"\\u00e9"',
      '1',
      '-0',
      '1e5',
      '01',
      'true',
      'null',
      ' ',
      '\n',
      '"',
      '\\',
    )
    const texts = fc.oneof(
      fc.json({ maxDepth: 4 }),
      fc.array(token, { maxLength: 8 }).map((tokens) => tokens.join('')),
    )
    fc.assert(
      fc.property(texts, (text) => {
        const [own, native] = [attempt(() => fromJson(text)), attempt(() => JSON.parse(text))]
        if ('error' in own) {
          expect(own.error).toBeInstanceOf(ConfigError)
          if (!('error' in native)) expect(String(own.error)).toMatch(/every key once|not reserved/)
        } else expect(native).toStrictEqual(own)
      }),
      { seed: 4, numRuns: 1000 },
    )
    expect(fromJson('\ufeff{"a":1}')).toEqual({ a: 1 })
  })

  it('[SCHEMA-15] size and depth have limits that name themselves; files of our own may be larger', () => {
    expect(fromJson(nest(limits.jsonDepth + 1))).toBeDefined()
    expect(complaint(nest(200_000))).toBe(
      'line 1, column 34: expected at most 32 levels of nesting. The limit "jsonDepth" is 32 levels of nesting of a JSON document.',
    )
    const large = JSON.stringify('é'.repeat(limits.jsonBytes / 2))
    expect(complaint(large)).toBe(
      'expected at most 1,000,000 bytes of JSON. The limit "jsonBytes" is 1,000,000 bytes of a JSON document.',
    )
    expect(complaint(large, { maxBytes: null })).toBe('no complaint')
    expect(complaint(JSON.stringify('é'.repeat(limits.jsonBytes / 2 - 1)))).toBe('no complaint')
    const cycle: unknown[] = []
    cycle.push(cycle)
    expect(() => toJson(cycle)).toThrow('The limit "jsonDepth"')
  })

  it('[SCHEMA-16] keys that reach a prototype are neither read nor written', () => {
    for (const key of ['__proto__', 'constructor', 'prototype']) {
      const text = `{"task":{"${key}":{"polluted":1}}}`
      expect(complaint(text)).toBe(
        `line 1, column 10: expected a key that is not reserved, got '${key}'. Leave it out.`,
      )
      expect(() => toJson(JSON.parse(text))).toThrow(`task.${key}: expected a key that is not reserved`)
    }
    expect(complaint('{"\\u005f_proto__":1}')).toContain('not reserved')
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  it('[SCHEMA-17] what is no plain data is not written', () => {
    expect(() => toJson({ a: [new Map()] })).toThrow(
      'a[0]: expected plain data, got an empty object. Give objects, lists, numbers, texts, true, false or null.',
    )
    expect(() => toJson({ a: 10n })).toThrow('a: expected plain data, got 10n.')
  })

  it('[SCHEMA-18] a schema checks the document and fills in its defaults', () => {
    expect(fromJson('{"task":{"name":"digits"}}', runConfig).steps).toBe(500)
    expect(() => fromJson('{"task":{"name":"digit"}}', runConfig)).toThrow("did you mean 'digits'?")
  })
})

function attempt(action: () => unknown): { value: unknown } | { error: unknown } {
  try {
    return { value: action() }
  } catch (error) {
    return { error }
  }
}
