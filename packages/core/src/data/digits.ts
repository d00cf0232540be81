import type { Data, Samples } from './data.ts'
import { labels, pixels, trainingCount } from './generated/digits.ts'
import { firstSamples, samplesAfter } from './samples.ts'

const PIXELS = 64
/** Character codes below 'a' are pixel values from 'A' = 1; from 'a' on they are runs of zeros, 'a' = 1. */
const BEFORE_A = 64
const BEFORE_LOWER_A = 96

/**
 * Real handwritten digits: 8 × 8 pixels in [0, 1] (sixteenths, row-major), labels 0 … 9; 1,437 images train, 360 others
 * validate. The order was shuffled once, by a fixed permutation, so the first n training images are a fair sample.
 *
 * Source: UCI "Optical Recognition of Handwritten Digits", test part (Alpaydin & Kaynak 1998, CC BY 4.0).
 */
export function digitsData(): Data {
  const features = new Float64Array(labels.length * PIXELS)
  let at = 0
  for (let i = 0; i < pixels.length; i++) {
    const code = pixels.charCodeAt(i)
    if (code > BEFORE_LOWER_A) at += code - BEFORE_LOWER_A
    else features[at++] = (code - BEFORE_A) / 16
  }
  const all: Samples = {
    count: labels.length,
    features,
    labels: Int32Array.from(labels, Number),
    targets: new Float64Array(0),
  }
  return {
    name: 'digits',
    featureCount: PIXELS,
    classes: 10,
    training: firstSamples(all, trainingCount),
    validation: samplesAfter(all, trainingCount),
  }
}
