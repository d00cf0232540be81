import { log, sum } from '../numeric/index.ts'

/**
 * Cross-entropy of the best constant prediction, in nats: the entropy of the class frequencies, −Σ p·ln p.
 *
 * @example
 * entropyOf([0, 1, 0, 1], 2) // 0.6931471805599453: ln 2
 */
export function entropyOf(labels: Iterable<number>, classes: number): number {
  return 0 - sum(frequenciesOf(labels, classes).map((share) => (share === 0 ? 0 : share * log(share))))
}

/** Mean squared error of the best constant prediction: the variance of the targets (of the population). */
export function varianceOf(targets: Float64Array): number {
  const mean = sum(targets) / targets.length
  return sum(targets.map((target) => (target - mean) * (target - mean))) / targets.length
}

/** Share of each class among the labels; shares sum to 1. */
export function frequenciesOf(labels: Iterable<number>, classes: number): number[] {
  const counts = new Array<number>(classes).fill(0)
  let total = 0
  for (const label of labels) {
    counts[label]! += 1
    total += 1
  }
  return counts.map((count) => count / total)
}
