import { roundToFloat16, toFloat16 } from '../../precision/float16.ts'
import type { Objective } from '../objective.ts'

type SurfaceObjective = Objective & Required<Pick<Objective, 'fullLossAndGrad' | 'evaluate'>>

/**
 * The same objective in float16: parameters, gradients and losses are rounded to it, each once after it was computed. There are
 * no vectors of that format, so the numbers lie in float64 ones.
 */
export function inFloat16(objective: SurfaceObjective): Objective {
  return {
    ...objective,
    init(seed) {
      const params = objective.init(seed)
      roundToFloat16(params)
      return params
    },
    roundParams: roundToFloat16,
    lossAndGrad(params, grads, step) {
      const loss = objective.lossAndGrad(params, grads, step)
      roundToFloat16(grads)
      return toFloat16(loss)
    },
    fullLossAndGrad(params, grads) {
      const loss = objective.fullLossAndGrad(params, grads)
      roundToFloat16(grads)
      return toFloat16(loss)
    },
    evaluate: (params) => ({ loss: toFloat16(objective.evaluate(params).loss) }),
  }
}
