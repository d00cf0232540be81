import { createKernels } from '../kernels/create-kernels.ts'
import { WORTH_A_CALL } from '../kernels/webassembly/vector-kernels.ts'
import type { Objective } from '../objectives/objective.ts'
import type { Optimizer, OptimizerState } from '../optimizers/optimizer.ts'
import { copyOf, type OwnVector, type Vector, zerosLike } from '../vector/vector.ts'

/** All vectors of a run, together in one memory: the one in which its objective computes, if it has one. */
export interface RunVectors {
  readonly params: Vector
  readonly grads: Vector
  /** The parameters before an update, then what the update changed. */
  readonly change: Vector
  /** Room for the parameters that are judged, where those are not the trained ones. */
  readonly judged: Vector
  readonly state: OptimizerState
}

/**
 * The vectors with which an optimizer goes on from `start`, laid out so that its updates run at native speed: an update in
 * WebAssembly needs all its vectors in one memory.
 *
 * @example
 * const optimizer = createOptimizer({ name: 'adam' })
 * const { params, grads, state } = trainingVectors(optimizer, new Float64Array(1e6))
 * grads.fill(5)
 * optimizer.update(state, params, grads, 0.1)
 * params[0] // ≈ -0.1: the same bits as on vectors of your own
 */
export function trainingVectors(optimizer: Optimizer, start: Vector): RunVectors {
  return runVectors({}, start, optimizer.init(start))
}

/** Copies a start and an optimizer's state to where the objective computes; neither is kept. */
export function runVectors(objective: Pick<Objective, 'vectors'>, start: Vector, state: OptimizerState): RunVectors {
  const movable = Object.entries(state).filter(
    (entry): entry is [string, Vector] => typeof entry[1] !== 'number' && entry[1].length === start.length,
  )
  const count = 4 + movable.length
  const [params, grads, change, judged, ...places] = objective.vectors?.(count) ?? vectorsLike(start, count)
  params!.set(start)
  const moved: OptimizerState = copyOfState(state)
  for (const [i, [key, vector]] of movable.entries()) {
    places[i]!.set(vector)
    moved[key] = places[i]!
  }
  return { params: params!, grads: grads!, change: change!, judged: judged!, state: moved }
}

function vectorsLike(start: Vector, count: number): Vector[] {
  const vectors = <T>(create: () => T) => Array.from({ length: count }, create)
  if (start.length < WORTH_A_CALL) return vectors(() => zerosLike(start))
  const precision = start instanceof Float32Array ? 'float32' : 'float64'
  return createKernels(precision, (request) => vectors(() => request.vector(start.length))).memory
}

/** A copy of an optimizer's state, with vectors that own their bytes. */
export function copyOfState(state: OptimizerState): { [key: string]: number | OwnVector } {
  return Object.fromEntries(
    Object.entries(state).map(([key, value]) => [key, typeof value === 'number' ? value : copyOf(value)]),
  )
}
