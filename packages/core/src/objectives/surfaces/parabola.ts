import type { TaskConfigOf } from '@sweetspot/schema'
import type { Surface } from './surface.ts'

/** λ/2 · w², one curvature λ: gradient descent multiplies w by 1 − α·λ at each step, so that it grows for α > 2/λ. */
export function parabola({ curvature }: Pick<TaskConfigOf<'parabola'>, 'curvature'>): Surface {
  return {
    name: 'parabola',
    dimension: 1,
    loss(params) {
      const w = params[0]!
      return 0.5 * curvature * (w * w)
    },
    gradient(params, out) {
      out[0] = curvature * params[0]!
    },
    hessian: () => Float64Array.of(curvature),
    minima: [[0]],
    window: { x: [-5, 5], y: [0, 12.5 * curvature] },
    conditionNumber: 1,
  }
}
