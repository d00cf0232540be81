import { grouped } from './errors/grouped.ts'

/** Limits on everything that may come from a stranger; each names itself in its error. */
export const limits = {
  /** Updates of one run. */
  steps: 1_000_000,
  /** Updates of one run that a link asks for. */
  stepsFromLink: 500_000,
  /** Steps of a range test's ramp: a longer run thins its records, and a thinned curve is another curve. */
  rampSteps: 4_000,
  /** Runs of one experiment. */
  runs: 64,
  /** Runs of one overlay: more curves cannot be told apart. */
  overlaidRuns: 16,
  /** Work of one experiment from a link, as `workOf` counts it. */
  workFromLink: 1e12,
  /** Widest layer times number of hidden layers. */
  widthTimesDepth: 4096,
  layerWidth: 4096,
  layers: 64,
  batchSize: 65_536,
  samples: 10_000,
  /** Parameters of one run that are watched step by step. */
  watchedParameters: 64,
  /** Points of a curve that is diagnosed. */
  curvePoints: 1_000_000,
  /** Bytes of a JSON document. */
  jsonBytes: 1_000_000,
  /** Nesting of a JSON document. */
  jsonDepth: 32,
  /** Characters of a link. */
  linkCharacters: 2_000,
} as const

export type LimitName = keyof typeof limits

const meanings: Readonly<Record<LimitName, string>> = {
  steps: 'updates of one run',
  stepsFromLink: 'updates of one run from a link',
  rampSteps: 'steps of one ramp',
  runs: 'runs of one experiment',
  overlaidRuns: 'runs of one overlay',
  workFromLink: 'runs × steps × parameters × batch from a link',
  widthTimesDepth: 'widest layer × hidden layers',
  layerWidth: 'units of one layer',
  layers: 'hidden layers',
  batchSize: 'samples of one step',
  samples: 'samples of a data set',
  watchedParameters: 'parameters watched in one run',
  curvePoints: 'points of a curve',
  jsonBytes: 'bytes of a JSON document',
  jsonDepth: 'levels of nesting of a JSON document',
  linkCharacters: 'characters of a link',
}

/**
 * A limit that names itself, as the last sentence of an error.
 *
 * @example
 * limitText('runs') // 'The limit "runs" is 64 runs of one experiment.'
 */
export function limitText(name: LimitName): string {
  return `The limit "${name}" is ${grouped(limits[name])} ${meanings[name]}.`
}
