import { createBatches, probeIndices, range } from '../../data/batches.ts'
import type { Data } from '../../data/data.ts'
import type { KernelKind } from '../../kernels/create-kernels.ts'
import type { ReadonlyVector, Vector } from '../../vector/vector.ts'
import type { Objective } from '../objective.ts'
import { constantLoss } from './constant-loss.ts'
import { evaluator } from './evaluation.ts'
import { addHessianVector } from './hessian-vector.ts'
import { initialParams } from './initialization.ts'
import type { NetworkConfig } from './network-config.ts'
import { type HessianEngine, hessianEngine, type NetworkEngine, networkEngine } from './network-engine.ts'
import { dimensionOf, layerSizes, networkLayout } from './network-layout.ts'
import { backward, forward, gather, lossOf } from './network-pass.ts'

/** Samples in a chunk: enough to keep the tiles busy, few enough for the buffers to stay in a core's cache. */
const CHUNK = 128

/**
 * A network of dense layers that tells classes apart: z = W·a + b, a = f(z) in the hidden layers, logits at the end.
 *
 * The loss is the mean over the samples, times `lossScale`; gradients and Hessian-vector products are exact.
 *
 * @param seed of the batches and the probe; the first weights have theirs in `init`
 * @param kernels which of the two computes; the host's best where it is left out
 */
export function networkObjective(config: NetworkConfig, data: Data, seed: number, kernels?: KernelKind): Objective {
  const { training, validation, classes } = data
  const { activation, loss, lossScale, precision } = config
  const sizes = layerSizes(data.featureCount, config.hidden, classes)
  const layout = networkLayout(sizes)
  const batches = createBatches(training.count, config.batchSize, seed)
  const rows = Math.min(CHUNK, Math.max(training.count, validation.count))
  const shape = { precision, sizes, layout, rows, data, ...(kernels && { kind: kernels }) }
  let laidOut: NetworkEngine | undefined
  const engine = () => {
    laidOut ??= networkEngine(shape, 0)
    return laidOut
  }
  let hessianLaidOut: HessianEngine | undefined
  const everything = range(training.count)
  const judge = evaluator(engine, sizes, config)

  /** The mean loss over the indexed training samples. @mutates grads */
  const meanLossAndGrad = (params: ReadonlyVector, grads: Vector, indices: Int32Array): number => {
    const { kernels, network, training: samples, weightsOf, gradientsIn, deliver } = engine()
    const weights = weightsOf(params)
    const gradients = gradientsIn(grads)
    const scale = lossScale / indices.length
    let total = 0
    for (let from = 0; from < indices.length; from += network.rows) {
      const rows = Math.min(network.rows, indices.length - from)
      gather(kernels, network, samples, indices, from, rows)
      forward(kernels, network, weights, activation, rows)
      total += lossOf(kernels, network, loss, rows, scale)
      backward(kernels, network, weights, gradients, rows, from > 0)
    }
    deliver(grads)
    return (total / indices.length) * lossScale
  }

  const heldOut = range(validation.count)
  const probe = probeIndices(training.count, config.probeSize, seed)
  return {
    dimension: dimensionOf(layout),
    layout,
    ...(loss === 'cross-entropy' && lossScale === 1 && { classes }),
    stepsPerEpoch: batches.perEpoch,
    deterministic: batches.size === training.count,
    baselineLoss: constantLoss(loss, training.labels, classes) * lossScale,
    init(startSeed) {
      const params = initialParams(layout, config, startSeed)
      return precision === 'float64' ? params : new Float32Array(params)
    },
    vectors(count) {
      laidOut = networkEngine(shape, count)
      return laidOut.spare
    },
    lossAndGrad: (params, grads, step) => meanLossAndGrad(params, grads, batches.indices(step)),
    fullLossAndGrad: (params, grads) => meanLossAndGrad(params, grads, everything),
    evaluate: (params) => judge.evaluate(params, 'training', everything),
    hessianVector(params, direction, out) {
      hessianLaidOut ??= hessianEngine(shape)
      const { kernels, network, hessian, training: resident, weightsOf, ownGradients } = hessianLaidOut
      const weights = weightsOf(params)
      hessian.direction.set(direction)
      const scale = lossScale / training.count
      for (let from = 0; from < training.count; from += network.rows) {
        const rows = Math.min(network.rows, training.count - from)
        gather(kernels, network, resident, everything, from, rows)
        forward(kernels, network, weights, activation, rows)
        lossOf(kernels, network, loss, rows, scale)
        backward(kernels, network, weights, ownGradients, rows, false)
        addHessianVector(kernels, network, weights, hessian, config, rows, scale, from > 0)
      }
      out.set(hessian.product)
    },
    ...(validation.count > 0 && {
      validation: (params: ReadonlyVector) => judge.evaluate(params, 'validation', heldOut),
    }),
    ...(probe.length > 0 && { probe: (params: ReadonlyVector) => judge.meanLoss(params, 'training', probe) }),
  }
}
