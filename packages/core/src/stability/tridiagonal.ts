/**
 * The largest eigenvalue of a symmetric tridiagonal matrix, by bisection on the Sturm sequence.
 *
 * @param diagonal length n
 * @param offDiagonal length n − 1 at least
 * Source: Barth, Martin & Wilkinson 1967, "Calculation of the eigenvalues of a symmetric tridiagonal matrix by the method of bisection".
 */
export function largestEigenvalue(diagonal: readonly number[], offDiagonal: readonly number[]): number {
  let low = Number.NEGATIVE_INFINITY
  let high = Number.NEGATIVE_INFINITY
  for (const [i, value] of diagonal.entries()) {
    const radius = Math.abs(i > 0 ? offDiagonal[i - 1]! : 0) + Math.abs(i + 1 < diagonal.length ? offDiagonal[i]! : 0)
    low = Math.max(low, value)
    high = Math.max(high, value + radius)
  }
  // The largest diagonal element is a lower bound (Rayleigh), Gershgorin's circles give the upper one.
  while (true) {
    const middle = low / 2 + high / 2
    if (!(middle > low && middle < high)) return high
    if (isAbove(diagonal, offDiagonal, middle)) low = middle
    else high = middle
  }
}

/** Whether some eigenvalue is above x: whether the leading minors of T − x·1 break the signs of a negative definite matrix. */
function isAbove(diagonal: readonly number[], offDiagonal: readonly number[], x: number): boolean {
  let pivot = 1
  for (const [i, value] of diagonal.entries()) {
    const coupling = i > 0 ? offDiagonal[i - 1]! : 0
    pivot = value - x - (coupling * coupling) / pivot
    if (pivot > 0) return true
    // A zero pivot is moved by less than rounding, so that the division above is defined.
    if (pivot === 0) pivot = -Number.MIN_VALUE
  }
  return false
}
