import type { Surface } from './surface.ts'

/**
 * Four equal minima, (x² + y − 11)² + (x + y² − 7)². Source: Himmelblau 1972, Applied Nonlinear Programming.
 */
export const himmelblau: Surface = {
  name: 'himmelblau',
  dimension: 2,
  loss(params) {
    const x = params[0]!
    const y = params[1]!
    const a = x * x + y - 11
    const b = x + y * y - 7
    return a * a + b * b
  },
  gradient(params, out) {
    const x = params[0]!
    const y = params[1]!
    const a = x * x + y - 11
    const b = x + y * y - 7
    out[0] = 4 * x * a + 2 * b
    out[1] = 2 * a + 4 * y * b
  },
  hessian(params) {
    const x = params[0]!
    const y = params[1]!
    const mixed = 4 * (x + y)
    return Float64Array.of(12 * x * x + 4 * y - 42, mixed, mixed, 12 * y * y + 4 * x - 26)
  },
  minima: [
    [3, 2],
    [-2.805118086952745, 3.131312518250573],
    [-3.779310253377747, -3.2831859912861696],
    [3.5844283403304917, -1.8481265269644036],
  ],
  window: { x: [-6, 6], y: [-6, 6] },
}
