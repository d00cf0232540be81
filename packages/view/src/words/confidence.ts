import type { Diagnosis } from '@sweetspot/schema'
import { formatPercent } from '../format/percent.ts'

/** How sure a diagnosis is: `confidence 92%`; null where nothing is claimed, so there is nothing to be sure of. */
export function confidenceText({ confidence }: Diagnosis): string | null {
  return confidence > 0 ? `confidence ${formatPercent(confidence)}` : null
}

/** What a diagnosis's confidence means, as a sentence. */
export function confidenceSentence({ confidence, suspicion }: Diagnosis): string {
  if (confidence >= 0.5)
    return 'That share of the verdicts like this one was right on generated runs whose truth is known.'
  return suspicion === 'none' ? 'Nothing is claimed.' : 'This is a suspicion, not a verdict.'
}
