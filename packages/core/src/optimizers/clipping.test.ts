import { describe, expect, it } from 'vitest'
import { norm } from '../numeric/summation.ts'
import { clipGradient } from './index.ts'

describe('clipGradient', () => {
  it("[OPT-30] shortens a long gradient to the threshold by PyTorch's factor, and says so", () => {
    const grads = Float64Array.of(3, -4)
    expect(clipGradient({ name: 'norm', threshold: 1 }, grads, 5)).toBe(true)
    // torch.nn.utils.clip_grad_norm_([3, -4], 1) in float64
    expect([...grads]).toEqual([0.599999880000024, -0.799999840000032])
    expect(norm(grads)).toBeLessThan(1)
  })

  it('[OPT-31] leaves a gradient within the threshold as it is, bit for bit', () => {
    const grads = Float64Array.of(3, -4)
    expect(clipGradient({ name: 'norm', threshold: 6 }, grads, 5)).toBe(false)
    expect(clipGradient({ name: 'value', threshold: 4 }, grads, 5)).toBe(false)
    expect(clipGradient({ name: 'none' }, grads, 5)).toBe(false)
    expect([...grads]).toEqual([3, -4])
  })

  it('[OPT-32] limits each element to ± the threshold', () => {
    const grads = Float64Array.of(0.5, -4, 4, Number.POSITIVE_INFINITY)
    expect(clipGradient({ name: 'value', threshold: 1 }, grads, Number.POSITIVE_INFINITY)).toBe(true)
    expect([...grads]).toEqual([0.5, -1, 1, 1])
  })

  it.each(['norm', 'value'] as const)('[OPT-33] never hides a NaN: %s', (name) => {
    const grads = Float64Array.of(Number.NaN, 2)
    clipGradient({ name, threshold: 1 }, grads, Number.NaN)
    expect(grads[0]).toBeNaN()
  })
})
