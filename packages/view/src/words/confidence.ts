import type { Diagnosis } from '@sweetspot/schema'

/** What a diagnosis's confidence means, as a sentence. */
export function confidenceSentence({ confidence, suspicion }: Diagnosis): string {
  if (confidence >= 0.5)
    return 'That share of the verdicts like this one was right on generated runs whose truth is known.'
  return suspicion === 'none' ? 'Nothing is claimed.' : 'This is a suspicion, not a verdict.'
}
