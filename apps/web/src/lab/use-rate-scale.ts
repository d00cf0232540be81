import type { PlannedExperiment } from '@sweetspot/view'
import { editableRates, type RateScale, rateScale } from '@sweetspot/view'
import { useMemo } from 'react'

/** The one scale on which all rates of an experiment are moved; it is the same as long as the rates reach as far. */
export function useRateScale(experiment: PlannedExperiment): RateScale {
  const scale = rateScale(editableRates(experiment).map(({ value }) => value))
  const [first, last] = [scale.rates[0], scale.rates.at(-1)]
  // biome-ignore lint/correctness/useExhaustiveDependencies: its ends say all of a scale
  return useMemo(() => scale, [first, last])
}
