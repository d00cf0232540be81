import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inputsOf } from '../../test/arbitrary.ts'
import { parse } from '../errors/parse.ts'
import { comparisonResult } from '../results/comparison-result.ts'
import { results } from '../results/index.ts'
import { overlayResult } from '../results/overlay-result.ts'
import { type RunResult, runResult, stepRecord } from '../results/run-result.ts'
import { bitsOf, type Computed, createBitsHash } from './bits.ts'
import { fromJson, toJson } from './json.ts'

const sha256 = (hex: string) => createHash('sha256').update(Buffer.from(hex, 'hex')).digest('hex')

function bits(...values: readonly unknown[]): string {
  const hash = createBitsHash()
  for (const value of values) hash.add(value)
  return hash.digest()
}

/** The double with these 16 hexadecimal digits, in a vector, where even an engine that tidies NaN keeps its bits. */
function doubleOf(hex: string): Float64Array {
  const vector = new Float64Array(1)
  new DataView(vector.buffer).setBigUint64(0, BigInt(`0x${hex}`), new Uint8Array(Uint16Array.of(1).buffer)[0] === 1)
  return vector
}

const computed = [
  ['run-result', results['run-result']],
  ['comparison-result', results['comparison-result']],
  ['overlay-result', results['overlay-result']],
  ['range-test-result', results['range-test-result']],
  ['search-result', results['search-result']],
] as const

const record = parse(stepRecord, {
  step: 3,
  learningRate: 0.1,
  loss: 0.5,
  gradNorm: 1,
  weightNorm: 2,
  updateNorm: 0.1,
  updateRatio: 0.05,
})

describe('bits', () => {
  it('[BIT-1] a number is the 8 bytes of its double, most significant first, behind a byte that says it is one', () => {
    expect(bits(1)).toBe(sha256('033ff0000000000000'))
    expect(bits(-0.1)).toBe(sha256('03bfb999999999999a'))
    expect(bits(Number.MIN_VALUE, Number.NEGATIVE_INFINITY)).toBe(sha256('03000000000000000103fff0000000000000'))
  })

  it('[BIT-2] every NaN is 7ff8000000000000, whatever its sign and payload', () => {
    const quiet = sha256('07000000017ff8000000000000')
    for (const payload of [
      '7ff8000000000000',
      'fff8000000000000',
      '7ff8000000000123',
      'fff0000000000001',
      '7fffffffffffffff',
    ]) {
      const vector = doubleOf(payload)
      expect(vector[0]).toBeNaN()
      expect(bits(vector), payload).toBe(quiet)
    }
    expect(bits(0 / 0, -Number.NaN)).toBe(sha256('037ff8000000000000037ff8000000000000'))
  })

  it('[BIT-3] numbers have the same hash only where they are the same to the last bit: −0 is not 0', () => {
    expect(bits(-0)).not.toBe(bits(0))
    expect(bits({ ...record, loss: -0 })).not.toBe(bits({ ...record, loss: 0 }))
    fc.assert(
      fc.property(fc.double(), fc.double(), (a, b) => (bits(a) === bits(b)) === Object.is(a, b)),
      { seed: 1 },
    )
  })

  it('[BIT-4] the order in which fields were written does not count, that of records does', () => {
    fc.assert(
      fc.property(inputsOf(stepRecord), fc.double(), (given, loss) => {
        const one = parse(stepRecord, given)
        const other = { ...one, loss }
        expect(bits(Object.fromEntries(Object.entries(one).reverse()))).toBe(bits(one))
        expect(bits(one, other) === bits(other, one)).toBe(Object.is(one.loss, loss))
      }),
      { seed: 2, numRuns: 50 },
    )
  })

  it('[BIT-5] an absent field differs from every value of a present one, and from that of another field', () => {
    const variants = [
      record,
      ...['epoch', 'probeLoss', 'validationLoss'].flatMap((name) =>
        [0, -0, 1, Number.NaN].map((value) => ({ ...record, [name]: value })),
      ),
      { ...record, clipped: false },
      { ...record, clipped: true },
      { ...record, tensors: {} },
      { ...record, tensors: { 'layer1.bias': { gradNorm: 0, weightNorm: 0, updateNorm: 0, updateRatio: 0 } } },
      { ...record, params: new Float64Array(0) },
      { ...record, params: new Float64Array(1) },
      { ...record, params: new Float32Array(1) },
    ]
    expect(new Set(variants.map((variant) => bits(variant))).size).toBe(variants.length)
    expect(bits({ ...record, epoch: undefined })).toBe(bits(record))
  })

  it('[BIT-6] no grouping of values looks like another', () => {
    const groupings = [
      [1, 2, 3],
      [[1], 2, 3],
      [[1, 2], 3],
      [[1], [2, 3]],
      [[], 1, 2, 3],
      [[[1, 2, 3]]],
      ['1', 2, 3],
      [null, 1],
    ]
    expect(new Set(groupings.map((values) => bits(...values))).size).toBe(groupings.length)
    expect(bits('ab', 'c')).not.toBe(bits('a', 'bc'))
    expect(() => bits([undefined])).toThrow('expected plain data, got undefined; add records or results')
  })

  it.each(computed)(
    '[BIT-7] a %s has the same hash after a trip through JSON and through a structured clone',
    (_, schema) => {
      fc.assert(
        fc.property(inputsOf(schema), (input) => {
          const result: Computed = parse(schema, input)
          expect(bitsOf(structuredClone(result))).toBe(bitsOf(result))
          expect(bitsOf(fromJson(toJson(result), schema))).toBe(bitsOf(result))
        }),
        { seed: 3, numRuns: 10 },
      )
    },
  )

  it('[BIT-8] the hash of a result covers all that came out of it and nothing that went in', () => {
    const result = fc.sample(inputsOf(runResult), { seed: 4, numRuns: 1 }).map((input) => parse(runResult, input))[0]!
    const { config: _config, kind: _kind, version: _version, ...out } = result
    for (const name of Object.keys(out)) {
      const { [name as keyof RunResult]: _, ...without } = result
      expect(bitsOf(without as RunResult), name).not.toBe(bitsOf(result))
    }
    const other = { ...result, config: { ...result.config, seed: 77 }, checkpoint: { step: 1 } }
    expect(bitsOf(other)).toBe(bitsOf(result))
    expect(bitsOf({ ...result, records: [...result.records, record] })).not.toBe(bitsOf(result))

    const comparisons = fc.sample(inputsOf(comparisonResult), { seed: 5, numRuns: 20 })
    const comparison = comparisons
      .map((input) => parse(comparisonResult, input))
      .find(({ sweeps }) => sweeps.length > 0)!
    const [first, ...rest] = comparison.sweeps
    expect(bitsOf({ ...comparison, hash: 'other' })).toBe(bitsOf(comparison))
    expect(
      bitsOf({ ...comparison, sweeps: [{ ...first!, optimizer: { ...first!.optimizer, maximize: true } }, ...rest] }),
    ).toBe(bitsOf(comparison))
    expect(bitsOf({ ...comparison, sweeps: [{ ...first!, best: 0.123 }, ...rest] })).not.toBe(bitsOf(comparison))

    const overlay = parse(overlayResult, {
      config: { runs: [result.config] },
      hash: '',
      partial: false,
      runs: [result],
      diagnoses: [],
    })
    expect(bitsOf({ ...overlay, runs: [other] })).toBe(bitsOf(overlay))
    expect(bitsOf({ ...overlay, runs: [result, result] })).not.toBe(bitsOf(overlay))
  })

  it('[BIT-9] the hash of several results is that of their order', () => {
    const [a, b] = fc.sample(inputsOf(runResult), { seed: 6, numRuns: 2 }).map((input) => parse(runResult, input))
    expect(bitsOf(a!, b!)).not.toBe(bitsOf(b!, a!))
    expect(bitsOf(a!, b!)).not.toBe(bitsOf(a!))
    expect(bitsOf(a!)).toMatch(/^[0-9a-f]{64}$/)
  })

  it('[BIT-10] long vectors are hashed whole', () => {
    const params = Float64Array.from({ length: 3000 }, (_, i) => i)
    const last = params.slice()
    last[2999] = -1
    const first = params.slice()
    first[0] = -1
    expect(new Set([params, first, last].map((vector) => bits(vector))).size).toBe(3)
    const hex = [...params].map((value) =>
      Buffer.from(new Uint8Array(Float64Array.of(value).buffer).reverse()).toString('hex'),
    )
    expect(bits(params)).toBe(sha256(`0700000bb8${hex.join('')}`))
  })
})
