import type { Surface } from './surface.ts'

/**
 * Flat plains with steep corners, (1.5 − x + xy)² + (2.25 − x + xy²)² + (2.625 − x + xy³)².
 *
 * Source: Beale 1958; Moré, Garbow & Hillstrom 1981, ACM TOMS 7, problem 5.
 */
export const beale: Surface = {
  name: 'beale',
  dimension: 2,
  loss(params) {
    const x = params[0]!
    const y = params[1]!
    const a = 1.5 - x + x * y
    const b = 2.25 - x + x * y * y
    const c = 2.625 - x + x * y * y * y
    return a * a + b * b + c * c
  },
  gradient(params, out) {
    const x = params[0]!
    const y = params[1]!
    const yy = y * y
    const yyy = yy * y
    const a = 1.5 - x + x * y
    const b = 2.25 - x + x * yy
    const c = 2.625 - x + x * yyy
    out[0] = 2 * (a * (y - 1) + b * (yy - 1) + c * (yyy - 1))
    out[1] = 2 * x * (a + 2 * b * y + 3 * c * yy)
  },
  hessian(params) {
    const x = params[0]!
    const y = params[1]!
    const yy = y * y
    const yyy = yy * y
    const a = 1.5 - x + x * y
    const b = 2.25 - x + x * yy
    const c = 2.625 - x + x * yyy
    const xx = (y - 1) * (y - 1) + (yy - 1) * (yy - 1) + (yyy - 1) * (yyy - 1)
    const xy = x * (y - 1 + 2 * y * (yy - 1) + 3 * yy * (yyy - 1)) + a + 2 * b * y + 3 * c * yy
    const sameY = x * (x * (1 + 4 * yy + 9 * yy * yy) + 2 * b + 6 * c * y)
    return Float64Array.of(2 * xx, 2 * xy, 2 * xy, 2 * sameY)
  },
  minima: [[3, 0.5]],
  window: { x: [-4.5, 4.5], y: [-4.5, 4.5] },
}
