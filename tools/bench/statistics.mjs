/** The value below which the share `q` of the numbers lies, between neighbours on a line. */
export function quantile(numbers, q) {
  const sorted = [...numbers].sort((a, b) => a - b)
  const at = q * (sorted.length - 1)
  const low = Math.floor(at)
  return sorted[low] + (at - low) * (sorted[Math.ceil(at)] - sorted[low])
}

export const median = (numbers) => quantile(numbers, 0.5)

/**
 * How many times one row of a table is as fast as another: the median over the rounds of the ratio within a round. A machine that
 * is slow for some seconds slows both, and the ratio of two medians would not know.
 */
export const timesAsFast = (own, other) => median(own.rates.map((rate, round) => rate / other.rates[round]))

/** The line y = intercept + slope·x of least squared relative distance, and the share of the variance it explains. */
export function fitLine(points) {
  const weights = points.map(([, y]) => 1 / (y * y))
  const total = (values) => values.reduce((sum, value, i) => sum + weights[i] * value, 0)
  const weight = total(points.map(() => 1))
  const [meanX, meanY] = [0, 1].map((axis) => total(points.map((point) => point[axis])) / weight)
  const sxx = total(points.map(([x]) => (x - meanX) ** 2))
  const slope = total(points.map(([x, y]) => (x - meanX) * (y - meanY))) / sxx
  const intercept = meanY - slope * meanX
  const residual = total(points.map(([x, y]) => (y - intercept - slope * x) ** 2))
  const spread = total(points.map(([, y]) => (y - meanY) ** 2))
  return { slope, intercept, rSquared: 1 - residual / spread }
}
