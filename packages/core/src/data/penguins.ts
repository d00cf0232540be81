import type { Data, Samples } from './data.ts'
import { labels, measures, statistics, trainingCount } from './generated/penguins.ts'
import { MASS, MEASURES } from './penguin-mass.ts'
import { firstSamples, samplesAfter } from './samples.ts'

/** Stored whole numbers per unit: bill length and depth are kept in 0.1 mm. */
const perUnit = [10, 10, 1, 1]

/**
 * Penguins of three species (labels: 0 Adelie, 1 Chinstrap, 2 Gentoo) by bill length, bill depth, flipper length and body
 * mass; the targets repeat the body mass. All are standardised with mean and standard deviation of the 273 training rows;
 * 69 others validate, a fifth of each species. The 2 rows of 344 that lack measures are left out.
 *
 * Source: Palmer Station LTER, K. Gorman 2014 (CC0).
 */
export function penguinsData(): Data {
  const features = Float64Array.from(measures, (stored, i) => {
    const k = i % MEASURES
    const { mean, standardDeviation } = statistics[k]!
    return (stored / perUnit[k]! - mean) / standardDeviation
  })
  const all: Samples = {
    count: labels.length,
    features,
    labels: Int32Array.from(labels, Number),
    targets: features.filter((_, i) => i % MEASURES === MASS),
  }
  return {
    name: 'penguins',
    featureCount: MEASURES,
    classes: 3,
    targetScale: { unit: 'g', ...statistics[MASS]! },
    training: firstSamples(all, trainingCount),
    validation: samplesAfter(all, trainingCount),
  }
}
