import type { ReadonlyVector } from '../../vector/vector.ts'
import type { Evaluation } from '../objective.ts'
import type { NetworkConfig } from './network-config.ts'
import type { NetworkEngine } from './network-engine.ts'
import type { LayerSize } from './network-layout.ts'
import type { NetworkMemory } from './network-memory.ts'
import { forward, gather, lossOf } from './network-pass.ts'

/** Judges parameters on the indexed samples of a part of the data. */
export interface Evaluator {
  /** Mean loss, accuracy, and for ReLU the share of dead units. */
  evaluate(params: ReadonlyVector, part: Part, indices: Int32Array): Evaluation
  /** The mean loss alone, which costs less. */
  meanLoss(params: ReadonlyVector, part: Part, indices: Int32Array): number
}

type Part = 'training' | 'validation'

/**
 * The judge of a network. A unit is dead when it is 0 on every sample. The answer is the first class with the largest logit; a
 * NaN is never the largest.
 */
export function evaluator(
  engine: () => NetworkEngine,
  sizes: readonly LayerSize[],
  config: Pick<NetworkConfig, 'activation' | 'loss' | 'lossScale'>,
): Evaluator {
  const alive = sizes.slice(0, -1).map(({ outputs }) => new Uint8Array(outputs))
  const units = alive.reduce((total, flags) => total + flags.length, 0)
  const countsDead = config.activation === 'relu' && units > 0

  function meanLoss(
    params: ReadonlyVector,
    part: Part,
    indices: Int32Array,
    seeChunk?: (memory: NetworkMemory, rows: number) => void,
  ): number {
    const { kernels, network: memory, weightsOf, [part]: samples } = engine()
    const weights = weightsOf(params)
    let total = 0
    for (let from = 0; from < indices.length; from += memory.rows) {
      const rows = Math.min(memory.rows, indices.length - from)
      gather(kernels, memory, samples, indices, from, rows)
      forward(kernels, memory, weights, config.activation, rows)
      total += lossOf(kernels, memory, config.loss, rows, 1)
      seeChunk?.(memory, rows)
    }
    return (total / indices.length) * config.lossScale
  }

  return {
    meanLoss: (params, part, indices) => meanLoss(params, part, indices),
    evaluate(params, part, indices) {
      for (const flags of alive) flags.fill(0)
      let right = 0
      const loss = meanLoss(params, part, indices, (memory, rows) => {
        right += rightAnswers(memory, rows)
        if (countsDead) markAlive(memory, alive, rows)
      })
      const accuracy = right / indices.length
      if (!countsDead) return { loss, accuracy }
      let living = 0
      for (const flags of alive) for (const flag of flags) living += flag
      return { loss, accuracy, deadUnits: 1 - living / units }
    },
  }
}

function rightAnswers({ output, labels }: NetworkMemory, rows: number): number {
  const { z, outputs } = output
  let right = 0
  for (let r = 0; r < rows; r++) {
    let answer = -1
    let largest = Number.NEGATIVE_INFINITY
    for (let c = 0; c < outputs; c++) {
      const logit = z[r * outputs + c]!
      if (logit > largest) {
        largest = logit
        answer = c
      }
    }
    if (answer === labels[r]) right += 1
  }
  return right
}

function markAlive({ hidden }: NetworkMemory, alive: readonly Uint8Array[], rows: number): void {
  for (const [l, { out, outputs }] of hidden.entries()) {
    const flags = alive[l]!
    // Most units are alive on one of the first samples, and nobody looks further.
    for (let u = 0; u < outputs; u++) {
      for (let i = u; flags[u] === 0 && i < rows * outputs; i += outputs) if (out[i] !== 0) flags[u] = 1
    }
  }
}
