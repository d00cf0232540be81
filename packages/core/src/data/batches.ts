import { ConfigError } from '@sweetspot/schema'
import { permutation, stream } from '../random/index.ts'
import { streamKeys } from './stream-keys.ts'

/** Which training samples each step sees: a function of (seed, step) alone, in whatever order steps are asked for. */
export interface Batches {
  /** Samples in every batch. */
  readonly size: number
  /** Batches in one pass over the training data. */
  readonly perEpoch: number
  /**
   * The samples of a step's batch, for the reader only; valid until a step of another epoch is asked for.
   *
   * @param step from 0
   */
  indices(step: number): Int32Array
}

/**
 * Batches of equal size: each epoch is a permutation of its own, cut into batches; what is left over is dropped, so that
 * no step weighs its samples more than another. "full", or a batch of all samples, keeps the stored order and is the same
 * every step. The order of an epoch is written where the last one stood.
 *
 * @example
 * const batches = createBatches(1437, 64, 0)
 * batches.perEpoch // 22: the last 29 of each epoch's permutation are left out
 * @throws ConfigError where a batch is larger than the data
 */
export function createBatches(count: number, batchSize: number | 'full', seed: number): Batches {
  const size = batchSize === 'full' ? count : batchSize
  requireAtMost(size, count, 'batchSize', 'Take a smaller batch, more samples, or "full".')
  if (size === count) {
    const everything = range(count)
    return { size, perEpoch: 1, indices: () => everything }
  }
  const perEpoch = Math.floor(count / size)
  const order = new Int32Array(count)
  const views = Array.from({ length: perEpoch }, (_, i) => order.subarray(i * size, (i + 1) * size))
  let orderedFor = -1
  return {
    size,
    perEpoch,
    indices(step) {
      const epoch = Math.floor(step / perEpoch)
      if (epoch !== orderedFor) {
        permutation(count, stream(seed, streamKeys.batches, epoch), order)
        orderedFor = epoch
      }
      return views[step - epoch * perEpoch]!
    },
  }
}

/**
 * The samples of the probe batch: the first `size` of a permutation that belongs to the seed and to no epoch.
 *
 * @throws ConfigError where the probe is larger than the data
 */
export function probeIndices(count: number, size: number, seed: number): Int32Array {
  requireAtMost(size, count, 'probeSize', 'Take a smaller probe or more samples.')
  return size === 0 ? new Int32Array(0) : permutation(count, stream(seed, streamKeys.probe)).slice(0, size)
}

/** 0 … count − 1: all samples in their stored order. */
export function range(count: number): Int32Array {
  const indices = new Int32Array(count)
  for (let i = 0; i < count; i++) indices[i] = i
  return indices
}

function requireAtMost(size: number, count: number, path: string, remedy: string): void {
  if (size <= count) return
  const rule = `expected at most the ${count} training samples`
  throw new ConfigError([{ path, rule, given: `${size}`, remedy }])
}
