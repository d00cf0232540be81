/** One tensor's place in a flat parameter vector. */
export interface Tensor {
  /** Such as "layer1.weight". */
  readonly name: string
  /** Sizes, outermost first; a matrix is [rows = outputs, columns = inputs], row-major. */
  readonly shape: readonly number[]
  /** Index of the first element. */
  readonly offset: number
  /** Number of elements: the product of the shape. */
  readonly length: number
  /** What the tensor is to an optimizer that treats hidden matrices apart, as muon does. */
  readonly role: 'hidden-matrix' | 'other'
}

/** The tensors of a parameter vector, in order and without gaps. */
export type Layout = readonly Tensor[]

/** The layout of a parameter vector without parts. */
export function flatLayout(length: number): Layout {
  return [{ name: 'params', shape: [length], offset: 0, length, role: 'other' }]
}
