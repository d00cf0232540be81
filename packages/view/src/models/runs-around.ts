import { type OverlayConfig, parseExperiment, type RunConfig } from '@sweetspot/schema'
import { halfDecade } from '../rates/rate-scale.ts'

/** A run at a rate, between the same run half a decade lower and half a decade higher. */
export function runsAround(run: RunConfig, learningRate: number): OverlayConfig {
  const rates = [halfDecade(learningRate, -1), learningRate, halfDecade(learningRate, 1)]
  return parseExperiment({
    kind: 'overlay',
    runs: rates.map((rate) => ({ ...run, learningRate: rate })),
  }) as OverlayConfig
}
