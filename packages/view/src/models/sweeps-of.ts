import type { ExperimentResult, Sweep } from '@sweetspot/schema'
import { askedSweeps } from './comparison-marks.ts'

/** The sweeps over rates that a result carries: one an optimizer; none for runs laid over one another. */
export function sweepsOf(result: ExperimentResult): readonly Sweep[] {
  switch (result.kind) {
    case 'comparison-result':
      return askedSweeps(result)
    case 'search-result':
      return [result.sweep]
    case 'range-test-result':
      return result.check === null ? [] : [result.check]
    case 'overlay-result':
      return []
  }
}
