import { dot } from '../numeric/summation.ts'
import type { Objective } from '../objectives/objective.ts'
import { stream } from '../random/stream.ts'
import { lengthOf } from '../vector/norm.ts'
import { type ReadonlyVector, type Vector, zerosLike } from '../vector/vector.ts'
import { hessianVectorAt } from './hessian-vector.ts'
import { largestEigenvalue } from './tridiagonal.ts'

export interface SharpnessOptions {
  /** Diagonal P of an optimizer's preconditioner, every element ≥ 0: then the eigenvalue is that of P·H. */
  readonly preconditioner?: ReadonlyVector
  /** Added to every curvature, as weight decay inside the gradient does; 0 where absent. */
  readonly shift?: number
  /** Seed of the first Lanczos vector. */
  readonly seed?: number
  /** Most Hessian-vector products. */
  readonly maxProducts?: number
  /** Stops where the eigenvalue changes by less than this share from one product to the next. */
  readonly tolerance?: number
}

/**
 * The sharpness: the largest algebraic eigenvalue λmax of the Hessian (of P·H with a preconditioner) on the full training data,
 * in loss units per squared parameter unit.
 *
 * Lanczos with full re-orthogonalisation on P^½·H·P^½, which has the eigenvalues of P·H and is symmetric.
 *
 * Source: Lanczos 1950; Golub & Van Loan, "Matrix Computations", section 10.3 (complete re-orthogonalisation).
 */
export function sharpness(objective: Objective, params: ReadonlyVector, options: SharpnessOptions = {}): number {
  const { preconditioner, shift = 0, seed = 1, maxProducts = 80, tolerance = 1e-9 } = options
  const product = hessianVectorAt(objective, params)
  const size = params.length
  const root = preconditioner === undefined ? undefined : rootOf(preconditioner)
  const scaled: Vector = new Float64Array(size)
  const image: Vector = new Float64Array(size)
  const basis: Vector[] = [unit(randomVector(size, seed))]
  const diagonal: number[] = []
  const offDiagonal: number[] = []
  let best = Number.NEGATIVE_INFINITY
  for (let k = 0; k < Math.min(size, maxProducts); k++) {
    const direction = basis[k]!
    for (let i = 0; i < size; i++) scaled[i] = root === undefined ? direction[i]! : direction[i]! * root[i]!
    product(scaled, image)
    for (let i = 0; i < size; i++) {
      const bent = image[i]! + shift * scaled[i]!
      image[i] = root === undefined ? bent : bent * root[i]!
    }
    diagonal.push(dot(direction, image))
    const previous = best
    best = largestEigenvalue(diagonal, offDiagonal)
    // Twice is enough: after the second pass what is left is orthogonal to working precision.
    for (let pass = 0; pass < 2; pass++) {
      for (const earlier of basis) {
        const share = dot(earlier, image)
        for (let i = 0; i < size; i++) image[i]! -= share * earlier[i]!
      }
    }
    const rest = lengthOf(image)
    if (!(rest > 1e-13 * Math.max(Math.abs(best), 1e-300)) || Math.abs(best - previous) <= tolerance * Math.abs(best))
      break
    offDiagonal.push(rest)
    basis.push(unit(image))
  }
  return best
}

function rootOf(preconditioner: ReadonlyVector): Vector {
  const root = zerosLike(preconditioner)
  for (let i = 0; i < root.length; i++) root[i] = Math.sqrt(preconditioner[i]!)
  return root
}

function randomVector(size: number, seed: number): Vector {
  const chance = stream(seed)
  return Float64Array.from({ length: size }, () => chance.normal())
}

function unit(vector: ReadonlyVector): Vector {
  const length = lengthOf(vector)
  return Float64Array.from(vector as ArrayLike<number>, (value) => value / length)
}
