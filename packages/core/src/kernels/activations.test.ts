import { describe, expect, it } from 'vitest'
import { type Activation, activate, activationCurvature } from './activations.ts'

/** f, f′ and f″ at each z. */
function at(activation: Activation, ...z: number[]) {
  const out = new Float64Array(z.length)
  const slope = new Float64Array(z.length)
  const curvature = new Float64Array(z.length)
  activate(activation, z, out, slope, z.length)
  activationCurvature(activation, z, out, slope, curvature, z.length)
  return { out: [...out], slope: [...slope], curvature: [...curvature] }
}

const { NaN: nan, POSITIVE_INFINITY: inf, NEGATIVE_INFINITY: minusInf } = Number

describe('activations', () => {
  it('[KER-5] relu keeps NaN and +Infinity, makes +0 of −0, and has slope 1 above 0 only', () => {
    const { out, slope, curvature } = at('relu', -2, -0, 0, 3, nan, inf, minusInf)
    expect(at('relu', -2, -0, 0, 1e308, 5e-324).out).toEqual([0, 0, 0, 1e308, 5e-324])
    expect(out).toEqual([0, 0, 0, 3, nan, inf, 0])
    expect(slope).toEqual([0, 0, 0, 1, 0, 1, 0])
    expect(curvature).toEqual([0, 0, 0, 0, 0, 0, 0])
  })

  it('[KER-6] tanh and gelu take their limits at ±Infinity and keep NaN', () => {
    expect(at('tanh', minusInf, -0, inf, nan)).toMatchObject({ out: [-1, -0, 1, nan], slope: [0, 1, 0, nan] })
    expect(at('gelu', minusInf, 0, inf, nan)).toMatchObject({ out: [0, 0, inf, nan], slope: [0, 0.5, 1, nan] })
    expect(at('gelu', minusInf, inf).curvature).toEqual([0, 0])
  })

  it('[KER-7] gelu is the exact one: z·Φ(z), not its tanh approximation', () => {
    const { out, slope } = at('gelu', 1, -3)
    expect(out[0]).toBeCloseTo(0.8413447460685429, 15)
    expect(out[1]).toBeCloseTo(-0.00404969409489031, 15)
    expect(slope[0]).toBeCloseTo(1.0833154705876864, 15)
  })

  it('[KER-8] slope and curvature are the first and second derivative by central differences', () => {
    const h = 1e-5
    for (const activation of ['relu', 'tanh', 'gelu'] as const) {
      for (const z of [-4.1, -1.3, -0.4, 0.2, 0.9, 1.7, 3.3]) {
        const { out, slope } = at(activation, z - h, z + h)
        const middle = at(activation, z)
        expect((out[1]! - out[0]!) / (2 * h)).toBeCloseTo(middle.slope[0]!, 8)
        expect((slope[1]! - slope[0]!) / (2 * h)).toBeCloseTo(middle.curvature[0]!, 8)
      }
    }
  })

  it('[KER-9] only the first `count` units are touched', () => {
    const out = new Float64Array(2).fill(7)
    activate('relu', [1, 1], out, new Float64Array(2), 1)
    expect([...out]).toEqual([1, 7])
  })
})
