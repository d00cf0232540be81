import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromWords, nextUp } from '../../numeric/bits.ts'
import { squaredNorm } from '../../numeric/summation.ts'
import { createOptimizer } from '../../optimizers/index.ts'
import type { Vector } from '../../vector/vector.ts'
import { type Activation, activate } from '../activations.ts'
import { softmaxCrossEntropy } from '../softmax-cross-entropy.ts'
import { squaredError } from '../squared-error.ts'
import { kernelModule } from './module.ts'

type Call = (...args: number[]) => number
const memory = new WebAssembly.Memory({ initial: 100 })
const kernels = new WebAssembly.Instance(kernelModule()!, { env: { memory } }).exports as Record<string, Call>
const precisions = [
  { suffix: '64', create: (at: number | number[]) => new Float64Array(at as number[]) },
  { suffix: '32', create: (at: number | number[]) => new Float32Array(at as number[]) },
]
type Precision = (typeof precisions)[number]

/** Stands behind every vector: whoever writes past the end changes it. */
const GUARD = [7.25, 7.25]

/** Runs a kernel on copies of `vectors` in its memory, its twin on the vectors; then all vectors and the result must agree. */
function compare(
  { suffix, create }: Precision,
  name: string,
  values: readonly (readonly number[])[],
  args: (addresses: number[]) => number[],
  twin: (vectors: Vector[]) => unknown,
): void {
  let end = 64
  const place = (numbers: readonly number[]) => {
    const expected = create([...numbers, ...GUARD])
    const { byteLength, length } = expected
    const native =
      suffix === '64' ? new Float64Array(memory.buffer, end, length) : new Float32Array(memory.buffer, end, length)
    native.set(expected)
    end += Math.ceil(byteLength / 8) * 8
    return { native, expected }
  }
  const placed = values.map(place)
  const result = kernels[`${name}${suffix}`]!(...args(placed.map(({ native }) => native.byteOffset)))
  const expected = twin(placed.map((pair, i) => pair.expected.subarray(0, values[i]!.length)))
  placed.forEach((pair, i) => {
    expectSameBits(pair.native, pair.expected, `${name}${suffix}, vector ${i}`)
  })
  if (typeof expected === 'number') expectSameBits([result!], [expected], `${name}${suffix}`)
}

function expectSameBits(actual: ArrayLike<number>, expected: ArrayLike<number>, what: string): void {
  for (let i = 0; i < expected.length; i++) {
    if (!Object.is(actual[i], expected[i])) expect([what, i, actual[i]]).toEqual([what, i, expected[i]])
  }
}

/** Labels lie behind everything else. */
const LABELS = 6_000_000

const ordinary = fc.double({ min: -8, max: 8, noNaN: true })
const extreme = fc.constantFrom(0, -0, Infinity, -Infinity, Number.NaN, 1e308, -1e308, 5e-324, 1e-45, 3e38, -1e39)
const value = fc.oneof(
  { weight: 6, arbitrary: ordinary },
  { weight: 2, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.double({ min: -1e-307, max: 1e-307, noNaN: true }) },
  { weight: 1, arbitrary: extreme },
)
/** Where a running mean may come to rest: the smallest denormals, with nothing coming in. */
const resting = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(0, -0) },
  { weight: 3, arbitrary: fc.integer({ min: -12, max: 12 }).map((units) => units * Number.MIN_VALUE) },
  { weight: 1, arbitrary: ordinary },
)
const positive = fc.double({ min: 0, max: 10, noNaN: true })
const factor = fc.oneof(fc.constantFrom(0, 0.9, 0.999, 1), fc.double({ min: 0, max: 1, noNaN: true }))

/** A number of vectors of one length up to 70; a third of them without the extremes, which spoil every sum. */
function vectors(count: number) {
  const of = (element: typeof value) =>
    fc
      .array(fc.array(element, { minLength: count, maxLength: count }), { maxLength: 70, size: 'max' })
      .map((rows) => Array.from({ length: count }, (_, i) => rows.map((row) => row[i]!)))
  return fc.oneof(of(value), of(ordinary), of(resting))
}

const zeros = (length: number): number[] => new Array<number>(length).fill(0)

/** Points over all exponents of a double with both signs, and densely over [−span, span] and around each threshold. */
function sweep(span: number, thresholds: readonly number[] = []): number[] {
  const points: number[] = []
  for (let i = 0; i < 50_000; i++) points.push(fromWords(Math.imul(i, 0x9e3779b1), Math.imul(i, 0x85ebca6b)))
  for (let i = 0; i < 49_999; i++) points.push((i / 49_998 - 0.5) * 2 * span)
  for (const threshold of thresholds) {
    const above = nextUp(threshold)
    const below = -nextUp(-threshold)
    points.push(below, threshold, above, -below, -threshold, -above)
  }
  return points
}

function compareActivation(precision: Precision, name: Activation, z: readonly number[]): void {
  const zero = zeros(z.length)
  const args = (at: number[]) => [...at, z.length]
  compare(precision, name, [z, zero, zero], args, ([input, out, slope]) =>
    activate(name, input!, out!, slope!, z.length),
  )
}

function compareLoss(precision: Precision, twin: typeof squaredError, rows: number[][], scale: number): void {
  const classes = rows[0]?.length ?? 1
  const labels = new Int32Array(memory.buffer, LABELS, rows.length)
  labels.forEach((_, b) => {
    labels[b] = (b * 7 + rows.length) % classes
  })
  const args = ([input, grad]: number[]) => [input!, LABELS, grad!, rows.length, classes, scale]
  compare(precision, twin.name, [rows.flat(), zeros(rows.length * classes)], args, ([input, grad]) =>
    twin(input!, labels, grad!, rows.length, classes, scale),
  )
}

const batchOfRows = fc
  .tuple(fc.constantFrom(value, ordinary), fc.integer({ min: 1, max: 23 }), fc.integer({ min: 0, max: 9 }))
  .chain(([element, classes, batch]) =>
    fc.array(fc.array(element, { minLength: classes, maxLength: classes }), { minLength: batch, maxLength: batch }),
  )

describe.each(precisions)('elementwise kernels on $suffix bits', (precision) => {
  const { create } = precision
  it.each<[Activation, number, number[]]>([
    ['relu', 100, [0]],
    ['tanh', 22, [0.625, 20, 7.450580596923828e-9]],
    ['gelu', 9, [0.84375, 1.25, 2.857142857142857, 6].map((x) => x * Math.SQRT2)],
  ])('[WASM-10] %s equals its twin in every bit, whatever the numbers and their count', (name, span, thresholds) => {
    fc.assert(fc.property(vectors(1), ([z]) => compareActivation(precision, name, z!)))
    compareActivation(precision, name, sweep(span, thresholds))
    compareActivation(precision, name, sweep(40))
  })

  it('[WASM-11] softmax with cross-entropy equals its twin in every bit, also where it gives NaN or Infinity', () => {
    fc.assert(
      fc.property(batchOfRows, factor, (rows, scale) => compareLoss(precision, softmaxCrossEntropy, rows, scale)),
    )
    const points = sweep(760, [708, 745.1332191019412, 708.3964185322641, 744.4400719213812])
    const pairs = points.map((x) => [0, -Math.abs(x)])
    compareLoss(precision, softmaxCrossEntropy, pairs, 1)
    // One by one, so that no sum of losses hides the last bit of a logarithm.
    const some = points.filter((_, i) => i >= 50_000 && i % 12 === 0)
    for (const x of some) compareLoss(precision, softmaxCrossEntropy, [[x / 100, 0, 1]], 1)
  })

  it('[WASM-12] squared error equals its twin in every bit', () => {
    fc.assert(fc.property(batchOfRows, factor, (rows, scale) => compareLoss(precision, squaredError, rows, scale)))
  })

  it('[WASM-13] the norm adds in the order of its twin, to the same bits', () => {
    fc.assert(
      fc.property(vectors(1), ([x]) => {
        compare(
          precision,
          'squaredNorm',
          [x!],
          ([at]) => [at!, x!.length],
          ([twin]) => squaredNorm(twin!),
        )
      }),
    )
  })

  it('[WASM-14] what an update changed, and its norm, equal subtraction and norm one by one', () => {
    const subtract = (params: Vector, before: Vector) => {
      for (let i = 0; i < before.length; i++) before[i] = params[i]! - before[i]!
    }
    fc.assert(
      fc.property(vectors(2), (both) => {
        const args = (at: number[]) => [...at, both[0]!.length]
        compare(precision, 'squaredDifference', both, args, ([params, before]) => {
          subtract(params!, before!)
          return squaredNorm(before!)
        })
      }),
    )
  })

  const sgdConfig = fc.record({
    momentum: fc.constantFrom(0, 0.5, 0.9),
    dampening: fc.constantFrom(0, 0.1),
    weightDecay: fc.constantFrom(0, 1e-2),
    maximize: fc.boolean(),
    flag: fc.boolean(),
    started: fc.constantFrom(0, 1),
  })

  it('[WASM-15] sgd equals its optimizer in every bit: plain, with decay, with momentum from its first update on', () => {
    fc.assert(
      fc.property(vectors(3), sgdConfig, positive, (values, { started, flag, ...config }, learningRate) => {
        const { momentum, dampening, weightDecay, maximize } = config
        const nesterov = flag && momentum > 0 && dampening === 0
        const optimizer = createOptimizer({ name: 'sgd', ...config, nesterov })
        const extra = weightDecay > 0 || maximize ? [maximize ? -1 : 1, weightDecay] : []
        const kept = started ? [momentum, 1 - dampening] : [0, 1]
        const [name, used, scalars]: [string, number, number[]] =
          momentum > 0
            ? ['sgdMomentum', 3, [maximize ? -1 : 1, weightDecay, ...kept, momentum, nesterov ? 1 : 0]]
            : [extra.length > 0 ? 'sgdDecay' : 'sgd', 2, extra]
        const args = (at: number[]) => [...at.slice(0, used), values[0]!.length, learningRate, ...scalars]
        compare(precision, name, values, args, ([params, grads, velocity]) =>
          optimizer.update({ started, velocity: velocity! }, params!, grads!, learningRate),
        )
      }),
    )
  })

  const adamConfig = fc.record({
    beta1: fc.constantFrom(0, 0.5, 0.9),
    beta2: fc.constantFrom(0.5, 0.999),
    epsilon: fc.constantFrom(1e-8, 1e-3),
    learningRate: positive,
    flag: fc.boolean(),
  })
  const half = { t: 1, beta1Power: 0.5, beta2Power: 0.5 }

  it('[WASM-16] adam equals the plain loop of its optimizer in every bit, also where v is negative or 0', () => {
    fc.assert(
      fc.property(vectors(4), adamConfig, (values, { learningRate, flag: biasCorrection, ...config }) => {
        const { beta1, beta2, epsilon } = config
        const optimizer = createOptimizer({ name: 'adam', ...config, biasCorrection })
        const stepSize = biasCorrection ? learningRate / (1 - 0.5 * beta1) : learningRate
        const rootScale = Math.sqrt(biasCorrection ? 1 / (1 - 0.5 * beta2) : 1)
        const scalars = [beta1, 1 - beta1, beta2, 1 - beta2, stepSize, rootScale, epsilon]
        const args = (at: number[]) => [...at, values[0]!.length, ...scalars]
        compare(precision, 'adam', values, args, ([params, grads, m, v]) =>
          optimizer.update({ ...half, m: m!, v: v!, vMax: create(0) }, params!, grads!, learningRate),
        )
      }),
    )
  })

  it('[WASM-17] adamw equals its optimizer without AMSGrad in every bit', () => {
    fc.assert(
      fc.property(vectors(4), adamConfig, (values, { learningRate, flag: maximize, ...config }) => {
        const { beta1, beta2, epsilon } = config
        const optimizer = createOptimizer({ name: 'adamw', ...config, weightDecay: 0.05, maximize })
        const rates = [learningRate / (1 - 0.5 * beta1), 1 / Math.sqrt(1 - 0.5 * beta2)]
        const scalars = [maximize ? -1 : 1, beta1, 1 - beta1, beta2, 1 - beta2, ...rates, epsilon]
        const args = (at: number[]) => [...at, values[0]!.length, ...scalars, 1 - learningRate * 0.05]
        compare(precision, 'adamw', values, args, ([params, grads, m, v]) =>
          optimizer.update({ ...half, m: m!, v: v!, vMax: create(0) }, params!, grads!, learningRate),
        )
      }),
    )
  })
})
