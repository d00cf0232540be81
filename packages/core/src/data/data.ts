/** Samples and their targets, ready for training: scaled, without missing values. */
export interface Samples {
  readonly count: number
  /** Row-major [count × features]. */
  readonly features: Float64Array
  /** Class of each sample (classification), or empty. */
  readonly labels: Int32Array
  /** Target of each sample (regression), or empty. */
  readonly targets: Float64Array
}

/** How to read a standardised target: value = mean + target · standardDeviation; a mean squared error E is √E · standardDeviation. */
export interface TargetScale {
  /** Unit of the value: "g". */
  readonly unit: string
  /** Of the training samples, in the unit. */
  readonly mean: number
  /** Of the training samples as a population, in the unit. */
  readonly standardDeviation: number
}

/** A data set with its split. */
export interface Data {
  readonly name: string
  readonly featureCount: number
  /** Number of classes; 0 for a regression. */
  readonly classes: number
  readonly training: Samples
  readonly validation: Samples
  /** Where the targets were standardised. */
  readonly targetScale?: TargetScale
}
