/**
 * Slope at every point, central inside and one-sided at both ends.
 *
 *   G_i = (h₁²·S_{i+1} + (h₂² − h₁²)·S_i − h₂²·S_{i−1}) / (h₁·h₂·(h₁ + h₂))    h₁ = x_i − x_{i−1}, h₂ = x_{i+1} − x_i
 *
 * Without positions the points count as one apart, and G_i = (S_{i+1} − S_{i−1})/2.
 *
 * Source: numpy.gradient and torch.gradient with edge_order 1.
 *
 * @param values at least 2
 */
export function slopes(values: ArrayLike<number>, positions?: ArrayLike<number>): Float64Array {
  const n = values.length
  const gap = (i: number) => (positions ? positions[i + 1]! - positions[i]! : 1)
  const rise = (i: number) => values[i + 1]! - values[i]!
  return Float64Array.from({ length: n }, (_, i) => {
    if (i === 0) return rise(0) / gap(0)
    if (i === n - 1) return rise(n - 2) / gap(n - 2)
    const before = gap(i - 1)
    const after = gap(i)
    // Weighted mean of the slopes on both sides: the same formula without its overflow for tiny gaps.
    return ((rise(i - 1) / before) * after + (rise(i) / after) * before) / (before + after)
  })
}

/** Index of the smallest value, the first of several. */
export function indexOfSmallest(values: ArrayLike<number>): number {
  let smallest = 0
  for (let i = 1; i < values.length; i++) if (values[i]! < values[smallest]!) smallest = i
  return smallest
}
