import { kernelsAtAll, WORTH_A_CALL } from '../kernels/webassembly/vector-kernels.ts'
import { lengthFrom, lengthOf } from './norm.ts'
import type { Vector } from './vector.ts'

/** Keeps a vector as it is before it changes: before ← vector. @mutates before */
export function keepBefore(vector: Vector, before: Vector): void {
  if (vector.length >= WORTH_A_CALL) before.set(vector)
  else for (let i = 0; i < before.length; i++) before[i] = vector[i]!
}

/** What changed a vector since `keepBefore`: before ← vector − before. @returns its length @mutates before */
export function changeSince(vector: Vector, before: Vector): number {
  const native = vector.length >= WORTH_A_CALL ? kernelsAtAll(vector, before) : undefined
  if (native !== undefined) {
    return lengthFrom(native.squaredDifference(vector.byteOffset, before.byteOffset, before.length), before)
  }
  for (let i = 0; i < before.length; i++) before[i] = vector[i]! - before[i]!
  return lengthOf(before)
}
