import type { Vector } from '../vector/vector.ts'

// Chosen by Jordan et al. 2024 for the steepest slope at 0: singular values end near 1, in about [0.7, 1.2], not at it.
const A = 3.4445
const B = -4.775
const C = 2.0315

/** Room for one matrix of `rows` × `columns` with rows ≤ columns; made once, so that an update allocates nothing. */
export interface NewtonSchulzSpace {
  readonly rows: number
  readonly columns: number
  readonly matrix: Float64Array
  readonly product: Float64Array
  readonly gram: Float64Array
  readonly polynomial: Float64Array
}

/** Room for a matrix of these sizes, in either orientation: the wide one is used. */
export function newtonSchulzSpace(height: number, width: number): NewtonSchulzSpace {
  const rows = Math.min(height, width)
  const columns = Math.max(height, width)
  return {
    rows,
    columns,
    matrix: new Float64Array(rows * columns),
    product: new Float64Array(rows * columns),
    gram: new Float64Array(rows * rows),
    polynomial: new Float64Array(rows * rows),
  }
}

/**
 * Makes the matrix in `space.matrix` nearly orthogonal: its singular values go to about 1, its singular vectors stay.
 *
 *   X ← X / max(‖X‖F, ε)
 *   X ← a·X + (b·G + c·G²)·X     G = X·Xᵀ, `steps` times
 *
 * Source: Jordan et al. 2024, Muon, zeropower_via_newtonschulz5, as torch.optim.Muon has it, but in the precision of the
 * run: torch computes this part in bfloat16.
 *
 * @mutates space
 */
export function orthogonalise(space: NewtonSchulzSpace, steps: number, epsilon: number): void {
  const { rows, columns, matrix, product, gram, polynomial } = space
  let squares = 0
  for (let i = 0; i < matrix.length; i++) squares += matrix[i]! * matrix[i]!
  const scale = 1 / Math.max(Math.sqrt(squares), epsilon)
  for (let i = 0; i < matrix.length; i++) matrix[i]! *= scale
  for (let step = 0; step < steps; step++) {
    gramOf(matrix, gram, rows, columns)
    for (let i = 0; i < polynomial.length; i++) polynomial[i] = B * gram[i]!
    addProduct(polynomial, gram, gram, C, rows, rows)
    for (let i = 0; i < matrix.length; i++) product[i] = A * matrix[i]!
    addProduct(product, polynomial, matrix, 1, rows, columns)
    matrix.set(product)
  }
}

/** out ← X·Xᵀ. @mutates out */
function gramOf(matrix: Vector, out: Vector, rows: number, columns: number): void {
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = 0
      for (let k = 0; k < columns; k++) sum += matrix[i * columns + k]! * matrix[j * columns + k]!
      out[i * rows + j] = sum
      out[j * rows + i] = sum
    }
  }
}

/** out ← out + factor·L·R, with L `rows` × `rows` and R `rows` × `columns`. @mutates out */
function addProduct(out: Vector, left: Vector, right: Vector, factor: number, rows: number, columns: number): void {
  for (let i = 0; i < rows; i++) {
    for (let k = 0; k < rows; k++) {
      const l = factor * left[i * rows + k]!
      for (let j = 0; j < columns; j++) out[i * columns + j]! += l * right[k * columns + j]!
    }
  }
}
