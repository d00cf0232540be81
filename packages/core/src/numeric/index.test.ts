import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import golden from './golden/numeric.json' with { type: 'json' }
import { cos, erf, exp, expm1, log, log1p, log2, log10, nextUp, pow, powerOfTwo, sin, tanh } from './index.ts'

type Unary = (x: number) => number

const unary = { exp, expm1, log, log1p, log2, log10, sin, cos, tanh, erf }
const view = new DataView(new ArrayBuffer(8))

function double(hex: string): number {
  view.setBigUint64(0, BigInt(`0x${hex}`))
  return view.getFloat64(0)
}

/** Position of a double among all doubles, so that neighbours differ by 1. */
function rank(x: number): bigint {
  view.setFloat64(0, x)
  const bits = view.getBigInt64(0)
  return bits < 0n ? -(bits & 0x7fffffffffffffffn) : bits
}

function ulpsApart(a: number, b: number): number {
  const distance = Number(rank(a) - rank(b))
  return Number.isNaN(a) || Number.isNaN(b) ? Number.POSITIVE_INFINITY : Math.abs(distance)
}

describe('numeric', () => {
  it.each(Object.entries(unary))(
    '[NUM-1] %s is at most 1 ulp from the correctly rounded value at every reference point',
    (name, f) => {
      const lines = golden.values[name as keyof typeof unary]
      const worst = lines
        .map((line) => line.split(' ').map(double))
        .map(([x, y]) => ({ x, y, got: f(x!), ulps: ulpsApart(f(x!), y!) }))
        .reduce((a, b) => (b.ulps > a.ulps ? b : a))
      expect(lines.length).toBeGreaterThanOrEqual(300)
      expect(worst.ulps, JSON.stringify(worst)).toBeLessThanOrEqual(1)
    },
  )

  it('[NUM-1] pow is at most 1 ulp from the correctly rounded value at every reference point', () => {
    const distances = golden.values.pow
      .map((line) => line.split(' ').map(double))
      .map(([x, y, z]) => ulpsApart(pow(x!, y!), z!))
    expect(Math.max(...distances)).toBeLessThanOrEqual(1)
  })

  const inf = Number.POSITIVE_INFINITY
  it.each<[string, Unary, [number, number][]]>([
    [
      'exp',
      exp,
      [
        [0, 1],
        [-0, 1],
        [inf, inf],
        [-inf, 0],
        [709.79, inf],
        [-745.14, 0],
        [-745.13, 5e-324],
      ],
    ],
    [
      'expm1',
      expm1,
      [
        [0, 0],
        [-0, -0],
        [inf, inf],
        [-inf, -1],
        [709.79, inf],
        [-40, -1],
        [5e-324, 5e-324],
      ],
    ],
    [
      'log',
      log,
      [
        [1, 0],
        [0, -inf],
        [-0, -inf],
        [-1, NaN],
        [-inf, NaN],
        [inf, inf],
      ],
    ],
    [
      'log1p',
      log1p,
      [
        [0, 0],
        [-0, -0],
        [-1, -inf],
        [-1.5, NaN],
        [inf, inf],
        [-5e-324, -5e-324],
      ],
    ],
    [
      'log2',
      log2,
      [
        [1, 0],
        [0, -inf],
        [-0, -inf],
        [-1, NaN],
        [inf, inf],
        [5e-324, -1074],
      ],
    ],
    [
      'log10',
      log10,
      [
        [1, 0],
        [0, -inf],
        [-0, -inf],
        [-1, NaN],
        [inf, inf],
      ],
    ],
    [
      'sin',
      sin,
      [
        [0, 0],
        [-0, -0],
        [inf, NaN],
        [-inf, NaN],
        [5e-324, 5e-324],
      ],
    ],
    [
      'cos',
      cos,
      [
        [0, 1],
        [-0, 1],
        [inf, NaN],
        [-inf, NaN],
        [5e-324, 1],
      ],
    ],
    [
      'tanh',
      tanh,
      [
        [0, 0],
        [-0, -0],
        [inf, 1],
        [-inf, -1],
        [1e300, 1],
        [5e-324, 5e-324],
      ],
    ],
    [
      'erf',
      erf,
      [
        [0, 0],
        [-0, -0],
        [inf, 1],
        [-inf, -1],
        [1e300, 1],
        [5e-324, 5e-324],
      ],
    ],
  ])('[NUM-2] %s has the IEEE values at NaN, ±0, ±Infinity, denormals and at its overflow', (_name, f, cases) => {
    expect(f(Number.NaN)).toBe(Number.NaN)
    for (const [x, y] of cases) expect(f(x), `at ${x}`).toBe(y)
  })

  it.each<[string, Unary, number, number]>([
    ['exp', exp, -746, 710],
    ['exp', exp, -2, 2],
    ['log', log, 5e-324, 1e300],
    ['log', log, 0.25, 4],
    ['tanh', tanh, -20, 20],
    ['tanh', tanh, 0.3, 2],
    ['erf', erf, -6, 6],
    ['erf', erf, 0.3, 3],
  ])('[NUM-3] %s does not fall from a double to the next', (_name, f, min, max) => {
    fc.assert(
      fc.property(fc.double({ min, max, noNaN: true }), (x) => f(nextUp(x)) >= f(x)),
      { numRuns: 5000 },
    )
  })

  it.each(Object.entries({ sin, tanh, erf }))('[NUM-4] %s is odd and cos is even, bit for bit', (_name, f) => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), (x) => {
        expect(f(-x)).toBe(-f(x))
        expect(cos(-x)).toBe(cos(x))
      }),
    )
  })

  it('[NUM-18] log2 is exact at every power of two and log10 at the powers of ten that are doubles', () => {
    for (let k = -1074; k < 1024; k++) expect(log2(powerOfTwo(k))).toBe(k)
    for (let k = 0; k <= 22; k++) expect(log10(Number(`1e${k}`))).toBe(k)
  })
})
