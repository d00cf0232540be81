import { varianceOf } from '../../data/baseline.ts'
import type { Data } from '../../data/data.ts'
import type { ReadonlyVector } from '../../vector/vector.ts'
import type { Objective } from '../objective.ts'
import { type RegressionModel, type RegressionTask, regressionObjective } from './regression.ts'

/**
 * A straight fit ŷ = w·x + b of the targets.
 *
 *   L = mean (ŷ − y)²        no half in front, as PyTorch's MSELoss
 *   ∇L = mean 2(ŷ − y)·(x, 1)        H = mean 2·(x, 1)(x, 1)ᵀ, the same everywhere
 */
export function linearRegressionObjective(task: RegressionTask, data: Data, seed = 0): Objective {
  return regressionObjective(linearModel(data), task, data, seed)
}

function linearModel({ featureCount, training }: Data): RegressionModel {
  /** w·x + b of one sample, for parameters or for a direction in their space. */
  function predict(params: ReadonlyVector, features: Float64Array, row: number): number {
    let prediction = params[featureCount]!
    for (let j = 0; j < featureCount; j++) prediction += params[j]! * features[row + j]!
    return prediction
  }
  return {
    outputs: 1,
    baselineLoss: varianceOf(training.targets),
    lossAndGrad(params, grads, { features, targets }, indices) {
      grads.fill(0)
      const count = indices.length
      const slope = 2 / count
      let loss = 0
      for (let n = 0; n < count; n++) {
        const sample = indices[n]!
        const row = sample * featureCount
        const error = predict(params, features, row) - targets[sample]!
        loss += error * error
        for (let j = 0; j < featureCount; j++) grads[j]! += slope * error * features[row + j]!
        grads[featureCount]! += slope * error
      }
      return loss / count
    },
    evaluate(params, { features, targets }, indices) {
      let loss = 0
      for (const sample of indices) {
        const error = predict(params, features, sample * featureCount) - targets[sample]!
        loss += error * error
      }
      return { loss: loss / indices.length }
    },
    hessianVector(_params, direction, out, { features }, indices) {
      out.fill(0)
      const slope = 2 / indices.length
      for (const sample of indices) {
        const row = sample * featureCount
        const moved = slope * predict(direction, features, row)
        for (let j = 0; j < featureCount; j++) out[j]! += moved * features[row + j]!
        out[featureCount]! += moved
      }
    },
  }
}
