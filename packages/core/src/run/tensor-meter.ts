import type { TensorRecord } from '@sweetspot/schema'
import type { Objective } from '../objectives/objective.ts'
import { flatLayout } from '../vector/layout.ts'
import { lengthOf } from '../vector/norm.ts'
import type { Vector } from '../vector/vector.ts'

/** Measures each tensor of an objective: its gradient after clipping, its update, and its weights before the update. */
export function createTensorMeter(objective: Objective) {
  const layout = objective.layout ?? flatLayout(objective.dimension)
  return (params: Vector, grads: Vector, change: Vector): Record<string, TensorRecord> => {
    const measures = layout.map(({ name, offset, length }) => {
      const part = (vector: Vector) => vector.subarray(offset, offset + length)
      const [after, moved] = [part(params), part(change)]
      const weightNorm = lengthOf(after.map((value, i) => value - moved[i]!))
      const updateNorm = lengthOf(moved)
      return [
        name,
        { gradNorm: lengthOf(part(grads)), weightNorm, updateNorm, updateRatio: updateNorm / weightNorm },
      ] as const
    })
    return Object.fromEntries(measures)
  }
}
