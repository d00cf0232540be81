/** A flat vector of numbers that may be written: parameters, gradients, optimizer state. One precision a run. */
export type Vector = Float64Array | Float32Array

/** A vector that owns exactly its bytes, and can be sent elsewhere. */
export type OwnVector = Float64Array<ArrayBuffer> | Float32Array<ArrayBuffer>

/** A flat vector that is only read. */
export interface ReadonlyVector {
  readonly length: number
  readonly [index: number]: number
}

/** A vector of zeros with the length of another, in its precision where it has one. */
export function zerosLike(vector: ReadonlyVector): OwnVector {
  return vector instanceof Float32Array ? new Float32Array(vector.length) : new Float64Array(vector.length)
}

/** A copy that owns exactly its bytes, whatever memory the original is a window on. */
export function copyOf(vector: ReadonlyVector): OwnVector {
  return vector instanceof Float32Array ? new Float32Array(vector) : new Float64Array(vector as ArrayLike<number>)
}
