import type { TaskConfigOf } from '@sweetspot/schema'
import type { Surface } from './surface.ts'

/** (κ·x² + y²)/2: curvature κ along x, 1 along y. The steep one sets the limit 2/κ of the rate, the flat one the time. */
export function ravine({ conditionNumber }: Pick<TaskConfigOf<'ravine'>, 'conditionNumber'>): Surface {
  return {
    name: 'ravine',
    dimension: 2,
    loss(params) {
      const x = params[0]!
      const y = params[1]!
      return 0.5 * (conditionNumber * (x * x) + y * y)
    },
    gradient(params, out) {
      out[0] = conditionNumber * params[0]!
      out[1] = params[1]!
    },
    hessian: () => Float64Array.of(conditionNumber, 0, 0, 1),
    minima: [[0, 0]],
    window: { x: [-3, 3], y: [-12, 12] },
    conditionNumber,
  }
}
