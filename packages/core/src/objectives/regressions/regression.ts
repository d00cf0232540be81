import { createBatches, probeIndices, range } from '../../data/batches.ts'
import type { Data, Samples } from '../../data/data.ts'
import { streamKeys } from '../../data/stream-keys.ts'
import { stream } from '../../random/index.ts'
import type { Layout } from '../../vector/layout.ts'
import type { ReadonlyVector, Vector } from '../../vector/vector.ts'
import type { Evaluation, Objective } from '../objective.ts'

/** What every regression task shares, as its schema has it. */
export interface RegressionTask {
  /** Samples a step sees. */
  readonly batchSize: number | 'full'
  /** Samples in the fixed probe batch; 0 for none. */
  readonly probeSize: number
  readonly lossScale: number
}

/** The arithmetic of one kind of regression, each a mean over the indexed samples and without loss scale. */
export interface RegressionModel {
  /** Outputs of the linear map. */
  readonly outputs: number
  /** Loss of the best constant prediction on the training data. */
  readonly baselineLoss: number
  /** Present in a classification. */
  readonly classes?: number
  /** Loss; grads ← its gradient. @mutates grads */
  lossAndGrad(params: ReadonlyVector, grads: Vector, samples: Samples, indices: Int32Array): number
  evaluate(params: ReadonlyVector, samples: Samples, indices: Int32Array): Evaluation
  /** out ← H·direction. @mutates out */
  hessianVector(
    params: ReadonlyVector,
    direction: ReadonlyVector,
    out: Vector,
    samples: Samples,
    indices: Int32Array,
  ): void
}

/** The parameters of a linear map: weight [outputs × features], then bias [outputs]. */
export function linearLayout(outputs: number, features: number): Layout {
  const length = outputs * features
  return [
    { name: 'weight', shape: [outputs, features], offset: 0, length, role: 'other' },
    { name: 'bias', shape: [outputs], offset: length, length: outputs, role: 'other' },
  ]
}

/**
 * A regression as an objective. It starts from normal weights of standard deviation 1/√features and zero biases. In float32
 * gradients are computed in float64 and rounded once.
 *
 * @param seed of the batches and the probe; the first weights have theirs in `init`
 */
export function regressionObjective(model: RegressionModel, task: RegressionTask, data: Data, seed = 0): Objective {
  const { training, validation } = data
  const { lossScale } = task
  const layout = linearLayout(model.outputs, data.featureCount)
  const weights = model.outputs * data.featureCount
  const dimension = weights + model.outputs
  const batches = createBatches(training.count, task.batchSize, seed)
  const probe = probeIndices(training.count, task.probeSize, seed)
  const everything = range(training.count)
  const heldOut = range(validation.count)

  function scaledLossAndGrad(params: ReadonlyVector, grads: Vector, indices: Int32Array): number {
    const loss = model.lossAndGrad(params, grads, training, indices) * lossScale
    for (let i = 0; i < dimension; i++) grads[i]! *= lossScale
    return grads instanceof Float32Array ? Math.fround(loss) : loss
  }
  function scaledEvaluation(params: ReadonlyVector, samples: Samples, indices: Int32Array): Evaluation {
    const evaluation = model.evaluate(params, samples, indices)
    return { ...evaluation, loss: evaluation.loss * lossScale }
  }

  return {
    dimension,
    layout,
    stepsPerEpoch: batches.perEpoch,
    deterministic: batches.size === training.count,
    baselineLoss: model.baselineLoss * lossScale,
    ...(model.classes !== undefined && lossScale === 1 && { classes: model.classes }),
    init(startSeed) {
      const random = stream(startSeed, streamKeys.start)
      const spread = 1 / Math.sqrt(data.featureCount)
      return Float64Array.from({ length: dimension }, (_, i) => (i < weights ? spread * random.normal() : 0))
    },
    lossAndGrad: (params, grads, step) => scaledLossAndGrad(params, grads, batches.indices(step)),
    fullLossAndGrad: (params, grads) => scaledLossAndGrad(params, grads, everything),
    evaluate: (params) => scaledEvaluation(params, training, everything),
    hessianVector(params, direction, out) {
      model.hessianVector(params, direction, out, training, everything)
      for (let i = 0; i < dimension; i++) out[i]! *= lossScale
    },
    ...(validation.count > 0 && { validation: (params) => scaledEvaluation(params, validation, heldOut) }),
    ...(probe.length > 0 && { probe: (params) => scaledEvaluation(params, training, probe).loss }),
  }
}
