import { createBatches, probeIndices, range } from '../../data/batches.ts'
import type { Data, Samples } from '../../data/data.ts'
import type { Kernels } from '../../kernels/kernels.ts'
import { createKernels } from '../../kernels/typed-array-kernels.ts'
import type { ReadonlyVector } from '../../vector/vector.ts'
import type { Objective } from '../objective.ts'
import { constantLoss } from './constant-loss.ts'
import { evaluator } from './evaluation.ts'
import { addHessianVector, hessianMemory } from './hessian-vector.ts'
import { initialParams } from './initialization.ts'
import type { NetworkConfig } from './network-config.ts'
import { dimensionOf, layerSizes, networkLayout } from './network-layout.ts'
import { networkMemory } from './network-memory.ts'
import { backward, forward, gather, lossOf } from './network-pass.ts'

/** Samples in a chunk: enough to keep the tiles busy, few enough for the buffers to stay in a core's cache. */
const CHUNK = 128

/**
 * A network of dense layers that tells classes apart: z = W·a + b, a = f(z) in the hidden layers, logits at the end.
 *
 * The loss is the mean over the samples, times `lossScale`; gradients and Hessian-vector products are exact.
 *
 * @param seed of the batches and the probe; the first weights have theirs in `init`
 * @param kernels serve this objective alone
 */
export function networkObjective(
  config: NetworkConfig,
  data: Data,
  seed: number,
  kernels: Kernels = createKernels(),
): Objective {
  const { training, validation, classes } = data
  const { activation, loss, lossScale } = config
  const sizes = layerSizes(data.featureCount, config.hidden, classes)
  const layout = networkLayout(sizes)
  const batches = createBatches(training.count, config.batchSize, seed)
  const memory = networkMemory(kernels, sizes, layout, Math.min(CHUNK, Math.max(training.count, validation.count)))
  const hessian = hessianMemory(kernels, memory, layout)
  const everything = range(training.count)
  const evaluate = evaluator(kernels, memory, config)

  /** The mean loss over the indexed samples; leaves the gradient in the memory. */
  const meanLossAndGrad = (params: ReadonlyVector, samples: Samples, indices: Int32Array): number => {
    memory.params.set(params)
    const scale = lossScale / indices.length
    let total = 0
    for (let from = 0; from < indices.length; from += memory.rows) {
      const rows = Math.min(memory.rows, indices.length - from)
      gather(memory, samples, indices, from, rows)
      forward(kernels, memory, activation, rows)
      total += lossOf(kernels, memory, loss, rows, scale)
      backward(kernels, memory, rows, from > 0)
    }
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
    init: (startSeed) => initialParams(layout, config, startSeed),
    lossAndGrad(params, grads, step) {
      const meanLoss = meanLossAndGrad(params, training, batches.indices(step))
      grads.set(memory.grads)
      return meanLoss
    },
    fullLossAndGrad(params, grads) {
      const meanLoss = meanLossAndGrad(params, training, everything)
      grads.set(memory.grads)
      return meanLoss
    },
    evaluate: (params) => evaluate(params, training, everything),
    hessianVector(params, direction, out) {
      memory.params.set(params)
      hessian.direction.set(direction)
      const scale = lossScale / training.count
      for (let from = 0; from < training.count; from += memory.rows) {
        const rows = Math.min(memory.rows, training.count - from)
        gather(memory, training, everything, from, rows)
        forward(kernels, memory, activation, rows)
        lossOf(kernels, memory, loss, rows, scale)
        backward(kernels, memory, rows, false)
        addHessianVector(kernels, memory, hessian, config, rows, scale, from > 0)
      }
      out.set(hessian.product)
    },
    ...(validation.count > 0 && { validation: (params: ReadonlyVector) => evaluate(params, validation, heldOut) }),
    ...(probe.length > 0 && { probe: (params: ReadonlyVector) => evaluate(params, training, probe).loss }),
  }
}
