import type { Data, Samples } from './data.ts'

/** Measures of a penguin, in the order of the features: bill length, bill depth, flipper length, body mass. */
export const MEASURES = 4
/** Place of the body mass among the measures: the last. */
export const MASS = 3

/** The penguins for a regression of the mass: bill length and depth and flipper length only, no classes, the same split. */
export function penguinMassData(penguins: Data): Data {
  return {
    ...penguins,
    featureCount: MASS,
    classes: 0,
    training: withoutMass(penguins.training),
    validation: withoutMass(penguins.validation),
  }
}

function withoutMass(samples: Samples): Samples {
  return {
    ...samples,
    features: samples.features.filter((_, i) => i % MEASURES !== MASS),
    labels: new Int32Array(0),
  }
}
