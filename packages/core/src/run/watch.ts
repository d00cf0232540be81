import { ConfigError, type WatchedRecord } from '@sweetspot/schema'
import type { Optimizer, OptimizerState } from '../optimizers/optimizer.ts'
import type { ReadonlyVector } from '../vector/vector.ts'

/** Looks at some parameters before an update; what it returns looks at them after it. */
export type Watch = (
  params: ReadonlyVector,
  grads: ReadonlyVector,
) => (change: ReadonlyVector, learningRate: number, momentum?: number) => WatchedRecord

/**
 * Watches the parameters with these indices of `dimension`, with what the optimizer remembers of each; undefined for none.
 *
 * @throws ConfigError where an index is none of the objective's
 */
export function createWatch(
  indices: readonly number[],
  dimension: number,
  optimizer: Optimizer,
  state: OptimizerState,
): Watch | undefined {
  if (indices.length === 0) return undefined
  const beyond = indices.find((index) => index >= dimension)
  if (beyond !== undefined) {
    const rule = `expected indices below ${dimension}, the number of parameters`
    throw new ConfigError([{ path: 'record.watch', rule, given: String(beyond), remedy: 'They are counted from 0.' }])
  }
  const at = (vector: ReadonlyVector) => indices.map((index) => vector[index]!)

  /** The vectors of a state that hold a number for each parameter. */
  function remembered(): Record<string, number[]> {
    const vectors = Object.entries(state).filter(
      (entry): entry is [string, Exclude<OptimizerState[string], number>] =>
        typeof entry[1] !== 'number' && entry[1].length === dimension,
    )
    return Object.fromEntries(vectors.map(([name, vector]) => [name, at(vector)]))
  }

  function derived(learningRate: number, momentum?: number): Record<string, number[]> {
    const each = indices.map((index) => optimizer.derived?.(state, index, learningRate, momentum) ?? {})
    return Object.fromEntries(Object.keys(each[0]!).map((name) => [name, each.map((quantities) => quantities[name]!)]))
  }

  return (params, grads) => {
    const before = { params: at(params), grads: at(grads) }
    return (change, learningRate, momentum) => ({
      ...before,
      updates: at(change),
      state: { ...remembered(), ...derived(learningRate, momentum) },
    })
  }
}
