import type { ReadonlyVector, Vector } from '../../vector/vector.ts'
import type { KernelExports } from './exports.ts'

const kernelsOf = new WeakMap<ArrayBufferLike, KernelExports>()

/** Makes a memory known, so that whoever is given a vector in it can compute there. */
export function registerMemory(buffer: ArrayBuffer, native: KernelExports): void {
  kernelsOf.set(buffer, native)
}

/** Below this length the look-up costs more than the loop. */
const WORTH_A_CALL = 64

/** The compiled kernels of the memory in which a vector lies; undefined for a vector anywhere else. */
export function kernelsAt(vector: ReadonlyVector): KernelExports | undefined {
  if (vector.length < WORTH_A_CALL) return undefined
  if (!(vector instanceof Float64Array || vector instanceof Float32Array)) return undefined
  return kernelsOf.get(vector.buffer)
}

/** The compiled kernels of the memory in which all these vectors lie; undefined where they do not lie together. */
export function kernelsAtAll(first: Vector, second: ReadonlyVector, third: Vector, fourth: Vector) {
  const native = kernelsAt(first)
  if (native === undefined) return undefined
  const { buffer } = first
  const together = (second as Vector).buffer === buffer && third.buffer === buffer && fourth.buffer === buffer
  return together ? native : undefined
}
