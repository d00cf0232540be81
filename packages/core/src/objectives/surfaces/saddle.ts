import type { Surface } from './surface.ts'

/** x²/2 − y²/2 + y⁴/4: a saddle at the origin between two minima of loss −¼. */
export const saddle: Surface = {
  name: 'saddle',
  dimension: 2,
  loss(params) {
    const x = params[0]!
    const yy = params[1]! * params[1]!
    return 0.5 * (x * x) - 0.5 * yy + 0.25 * (yy * yy)
  },
  gradient(params, out) {
    const y = params[1]!
    out[0] = params[0]!
    out[1] = y * y * y - y
  },
  hessian(params) {
    const y = params[1]!
    return Float64Array.of(1, 0, 0, 3 * y * y - 1)
  },
  minima: [
    [0, -1],
    [0, 1],
  ],
  window: { x: [-2, 2], y: [-2, 2] },
}
