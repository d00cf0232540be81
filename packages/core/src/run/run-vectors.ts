import type { Objective } from '../objectives/objective.ts'
import type { OptimizerState } from '../optimizers/optimizer.ts'
import { copyOf, type Vector, zerosLike } from '../vector/vector.ts'

/** All vectors of a run, together in the memory where its objective computes. */
export interface RunVectors {
  readonly params: Vector
  readonly grads: Vector
  /** The parameters before an update, then what the update changed. */
  readonly change: Vector
  /** Room for the parameters that are judged, where those are not the trained ones. */
  readonly judged: Vector
  readonly state: OptimizerState
}

/** Copies a start and an optimizer's state to where the objective computes; neither is kept. */
export function runVectors(objective: Objective, start: Vector, state: OptimizerState): RunVectors {
  const moved = Object.entries(state).filter(([, value]) => typeof value !== 'number' && value.length === start.length)
  const [params, grads, change, judged, ...own] =
    objective.vectors?.(4 + moved.length) ?? Array.from({ length: 4 + moved.length }, () => zerosLike(start))
  params!.set(start)
  const copies = moved.map(([key, value], i) => {
    own[i]!.set(value as Vector)
    return [key, own[i]!]
  })
  return {
    params: params!,
    grads: grads!,
    change: change!,
    judged: judged!,
    state: { ...copyOfState(state), ...Object.fromEntries(copies) },
  }
}

/** A copy of an optimizer's state, with vectors that own their bytes. */
export function copyOfState(state: OptimizerState): { [key: string]: number | ReturnType<typeof copyOf> } {
  return Object.fromEntries(
    Object.entries(state).map(([key, value]) => [key, typeof value === 'number' ? value : copyOf(value)]),
  )
}
