import type { Surface } from './surface.ts'

/** A curved, narrow valley, (1 − x)² + 100(y − x²)². Source: Rosenbrock 1960, The Computer Journal 3, p. 175. */
export const rosenbrock: Surface = {
  name: 'rosenbrock',
  dimension: 2,
  loss(params) {
    const x = params[0]!
    const away = 1 - x
    const off = params[1]! - x * x
    return away * away + 100 * (off * off)
  },
  gradient(params, out) {
    const x = params[0]!
    const off = params[1]! - x * x
    out[0] = -2 * (1 - x) - 400 * x * off
    out[1] = 200 * off
  },
  hessian(params) {
    const x = params[0]!
    const y = params[1]!
    return Float64Array.of(2 - 400 * (y - 3 * x * x), -400 * x, -400 * x, 200)
  },
  minima: [[1, 1]],
  window: { x: [-2, 2], y: [-1, 3] },
}
