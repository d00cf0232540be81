import type { StepRecord } from '@sweetspot/schema'
import type { Axis } from '../chart/chart.ts'

/** The axis of the steps of runs, by their records; with the length of an epoch where it is the same in all of them. */
export function stepAxis(runs: readonly (readonly StepRecord[])[]): Axis {
  const [stepsPerEpoch, ...others] = new Set(runs.flatMap(epochLength))
  const isKnown = stepsPerEpoch !== undefined && !Number.isNaN(stepsPerEpoch) && others.length === 0
  return { label: 'step', scale: 'linear', ...(isKnown && { stepsPerEpoch }) }
}

/** How many steps one pass over the training data takes; NaN for a task without data, nothing before the second record. */
function epochLength(records: readonly StepRecord[]): number[] {
  const later = records.find(({ step }) => step > 0)
  return later === undefined ? [] : [Math.round(later.step / (later.epoch ?? Number.NaN))]
}
