import type { ReadonlyVector, Vector } from '../../vector/vector.ts'
import type { KernelExports } from './exports.ts'

const kernelsOf = new WeakMap<ArrayBufferLike, KernelExports>()

/** Makes a memory known, so that whoever is given a vector in it can compute there. */
export function registerMemory(buffer: ArrayBuffer, native: KernelExports): void {
  kernelsOf.set(buffer, native)
}

/** Length from which a call, of a kernel or of the host, costs less than the loop that it spares. */
export const WORTH_A_CALL = 64

/** The compiled kernels of the memory in which a vector lies; undefined for a vector anywhere else. */
export function kernelsAt(vector: ReadonlyVector): KernelExports | undefined {
  if (vector.length < WORTH_A_CALL) return undefined
  if (!(vector instanceof Float64Array || vector instanceof Float32Array)) return undefined
  return kernelsOf.get(vector.buffer)
}

/** The same, where all these vectors lie in one memory; undefined where they do not. */
export function kernelsAtAll(
  first: Vector,
  second: ReadonlyVector,
  third: ReadonlyVector = second,
  fourth: ReadonlyVector = second,
): KernelExports | undefined {
  const native = kernelsAt(first)
  return native !== undefined &&
    kernelsAt(second) === native &&
    kernelsAt(third) === native &&
    kernelsAt(fourth) === native
    ? native
    : undefined
}

/** The address of a vector that `kernelsAt` has found in a memory. */
export function addressOf(vector: ReadonlyVector): number {
  return (vector as Vector).byteOffset
}
