import type { ReadonlyVector, Vector } from '../../vector/vector.ts'

/** Lowest and highest value shown on an axis. */
export type Interval = readonly [low: number, high: number]

/** A function of one or two parameters that can be drawn, with all its derivatives; without noise and loss scale. */
export interface Surface {
  readonly name: string
  /** 1 or 2. */
  readonly dimension: number
  loss(params: ReadonlyVector): number
  /** out ← ∇loss at params; allocates nothing. @mutates out */
  gradient(params: ReadonlyVector, out: Vector): void
  /** All second derivatives, row-major [dimension × dimension], fresh. */
  hessian(params: ReadonlyVector): Float64Array
  /** Every point where the loss is least, to the nearest float64. */
  readonly minima: readonly (readonly number[])[]
  /** What a picture shows: parameters x and y; of a surface of one dimension, y is the loss. */
  readonly window: { readonly x: Interval; readonly y: Interval }
  /** Largest curvature over smallest; only where it is the same everywhere. */
  readonly conditionNumber?: number
}
