import { entropyOf } from '../../data/baseline.ts'
import type { Data, Samples } from '../../data/data.ts'
import { exp, log } from '../../numeric/index.ts'
import type { ReadonlyVector, Vector } from '../../vector/vector.ts'
import type { Objective } from '../objective.ts'
import { type RegressionModel, type RegressionTask, regressionObjective } from './regression.ts'

/**
 * Softmax regression of the labels, p = softmax(W·x + b).
 *
 *   L = mean −ln p[label]        ∇L = mean (p − one-hot)(x, 1)ᵀ        H·D = mean ((diag p − p·pᵀ)·D·(x, 1))(x, 1)ᵀ
 */
export function logisticRegressionObjective(task: RegressionTask, data: Data, seed = 0): Objective {
  return regressionObjective(logisticModel(data), task, data, seed)
}

function logisticModel({ featureCount, classes, training }: Data): RegressionModel {
  const biasAt = classes * featureCount
  const p = new Float64Array(classes)
  const moved = new Float64Array(classes)

  /** out ← W·x + b of one sample, for parameters or for a direction in their space. */
  function map(params: ReadonlyVector, features: Float64Array, row: number, out: Float64Array): void {
    for (let k = 0; k < classes; k++) {
      let value = params[biasAt + k]!
      for (let j = 0; j < featureCount; j++) value += params[k * featureCount + j]! * features[row + j]!
      out[k] = value
    }
  }
  /** p ← softmax; the loss of the sample. The largest logit is taken off, so that exp never overflows. */
  function softmaxLoss(params: ReadonlyVector, { features, labels }: Samples, sample: number): number {
    map(params, features, sample * featureCount, p)
    const label = labels[sample]!
    let largest = p[0]!
    for (let k = 1; k < classes; k++) largest = Math.max(largest, p[k]!)
    const own = p[label]! - largest
    let total = 0
    for (let k = 0; k < classes; k++) total += p[k] = exp(p[k]! - largest)
    for (let k = 0; k < classes; k++) p[k]! /= total
    return log(total) - own
  }
  /** out += scale · values·(x, 1)ᵀ */
  function addOuter(out: Vector, values: Float64Array, scale: number, features: Float64Array, row: number): void {
    for (let k = 0; k < classes; k++) {
      const value = scale * values[k]!
      for (let j = 0; j < featureCount; j++) out[k * featureCount + j]! += value * features[row + j]!
      out[biasAt + k]! += value
    }
  }
  return {
    outputs: classes,
    classes,
    baselineLoss: entropyOf(training.labels, classes),
    lossAndGrad(params, grads, samples, indices) {
      grads.fill(0)
      const count = indices.length
      let loss = 0
      for (let n = 0; n < count; n++) {
        const sample = indices[n]!
        loss += softmaxLoss(params, samples, sample)
        p[samples.labels[sample]!]! -= 1
        addOuter(grads, p, 1 / count, samples.features, sample * featureCount)
      }
      return loss / count
    },
    evaluate(params, samples, indices) {
      let loss = 0
      let right = 0
      for (const sample of indices) {
        loss += softmaxLoss(params, samples, sample)
        let best = 0
        for (let k = 1; k < classes; k++) if (p[k]! > p[best]!) best = k
        if (best === samples.labels[sample]) right++
      }
      return { loss: loss / indices.length, accuracy: right / indices.length }
    },
    hessianVector(params, direction, out, samples, indices) {
      out.fill(0)
      for (const sample of indices) {
        const row = sample * featureCount
        softmaxLoss(params, samples, sample)
        map(direction, samples.features, row, moved)
        let mean = 0
        for (let k = 0; k < classes; k++) mean += p[k]! * moved[k]!
        for (let k = 0; k < classes; k++) moved[k] = p[k]! * (moved[k]! - mean)
        addOuter(out, moved, 1 / indices.length, samples.features, row)
      }
    },
  }
}
