import type { RunResult } from '@sweetspot/schema'
import { endLevel, firstRecord, peakOf, riseShare, stabilitiesOf, tailMean } from '../results/series.ts'
import { fromComparison } from './from-comparison.ts'
import { endStep, finalLoss, fromRun, givenRate, initialLoss } from './from-overlay.ts'
import type { ValueSource } from './value.ts'

const peak = (run: RunResult) => peakOf(run).loss
const firstStability = (run: RunResult) => stabilitiesOf(run)[0]!
const reach = (run: RunResult) => firstRecord(run, ({ stability = 0 }) => stability >= 1).step
const hover = (run: RunResult) => tailMean(run, 0.25, ({ stability }) => stability)
const settledSharpness = (run: RunResult) => tailMean(run, 0.25, ({ sharpness }) => sharpness)
const limit = (run: RunResult) => 2 / givenRate(run)
const trainingSamples = ({ config: { task } }: RunResult) => (task as { samples: number }).samples

/** Rate · curvature over the fraction of the limit: what stands where the 2 of gradient descent does. */
const product = (run: RunResult) => {
  const { learningRate, sharpness, stability } = firstRecord(run, (record) => (record.stability ?? 0) > 0)
  return (learningRate * sharpness!) / stability!
}

/** The values of chapter 9. */
export const edgeOfStabilityValues: readonly ValueSource[] = [
  ...fromRun('edge-of-stability', 'two-rates', 0, {
    'edge-low-rate': ['rate', givenRate],
    'edge-low-start': ['percent', firstStability],
    'edge-low-reach': ['count', reach],
    'edge-low-hover': ['percent', hover],
    'edge-low-sharpness': ['number', settledSharpness],
    'edge-low-limit': ['number', limit],
    'edge-low-final': ['loss', finalLoss],
  }),
  ...fromRun('edge-of-stability', 'two-rates', 1, {
    'edge-high-rate': ['rate', givenRate],
    'edge-high-reach': ['count', reach],
    'edge-high-hover': ['percent', hover],
    'edge-high-sharpness': ['number', settledSharpness],
    'edge-high-limit': ['number', limit],
    'edge-high-rises': ['percent', riseShare],
    'edge-high-peak': ['loss', peak],
    'edge-high-initial': ['loss', initialLoss],
    'edge-high-final': ['loss', finalLoss],
  }),
  ...fromRun('edge-of-stability', 'too-far', 0, {
    'edge-beyond-rate': ['rate', givenRate],
    'edge-beyond-start': ['percent', firstStability],
    'edge-beyond-end': ['count', endStep],
  }),
  ...fromRun('adam-edge', 'three-rates', 0, {
    'adam-edge-low-rate': ['rate', givenRate],
    'adam-edge-low-end': ['percent', (run) => endLevel(run, ({ stability }) => stability)],
  }),
  ...fromRun('adam-edge', 'three-rates', 1, {
    'adam-edge-product': ['count', product],
    'adam-edge-samples': ['count', trainingSamples],
    'adam-edge-mid-rate': ['rate', givenRate],
    'adam-edge-mid-reach': ['count', reach],
    'adam-edge-mid-hover': ['percent', hover],
  }),
  ...fromRun('adam-edge', 'three-rates', 2, {
    'adam-edge-high-rate': ['rate', givenRate],
    'adam-edge-high-reach': ['count', reach],
    'adam-edge-high-hover': ['percent', hover],
  }),
  ...fromRun('catapult', 'first-steps', 0, {
    'catapult-calm-start': ['percent', firstStability],
    'catapult-calm-final': ['loss', finalLoss],
  }),
  ...fromRun('catapult', 'first-steps', 1, {
    'catapult-rate': ['rate', givenRate],
    'catapult-start': ['percent', firstStability],
    'catapult-initial': ['loss', initialLoss],
    'catapult-peak': ['loss', peak],
    'catapult-landed': ['count', (run) => firstRecord(run, ({ stability = 1 }) => stability < 1).step],
    'catapult-final': ['loss', finalLoss],
  }),
  ...fromRun('catapult', 'first-steps', 2, {
    'catapult-lost-rate': ['rate', givenRate],
    'catapult-lost-start': ['percent', firstStability],
    'catapult-lost-steps': ['count', endStep],
    'catapult-lost-final': ['loss', finalLoss],
  }),
  ...fromComparison('catapult', 'to-the-end', {
    'catapult-long-rate': ['rate', ({ runs }) => givenRate(runs[0]!)],
    'catapult-infinity': ['count', ({ runs }) => endStep(runs[1]!)],
  }),
  ...fromRun('spike', 'mini-batches', 0, {
    'spike-calm-rate': ['rate', givenRate],
    'spike-calm-final': ['loss', finalLoss],
  }),
  ...fromRun('spike', 'mini-batches', 1, {
    'spike-initial': ['loss', initialLoss],
    'spike-peak': ['loss', peak],
    'spike-steps': ['count', (run) => endStep(run) - peakOf(run).step],
    'spike-final': ['loss', finalLoss],
  }),
]
