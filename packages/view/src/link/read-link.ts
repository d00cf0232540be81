import { ConfigError, type ConfigIssue, type ExperimentConfig, fromLink } from '@sweetspot/schema'
import { nearestExperiment } from './nearest-experiment.ts'

/** What a page's fragment asks for. */
export type LinkReading =
  | { readonly kind: 'none' }
  | { readonly kind: 'experiment'; readonly experiment: ExperimentConfig }
  /** An experiment above the limits of what runs unasked. */
  | { readonly kind: 'large'; readonly experiment: ExperimentConfig; readonly issues: readonly ConfigIssue[] }
  | {
      readonly kind: 'wrong'
      readonly issues: readonly ConfigIssue[]
      /** What the link may have meant; null where nothing like it is valid. */
      readonly nearest: ExperimentConfig | null
    }

/** A link that cannot be opened as it is. */
export type LinkProblem =
  | Extract<LinkReading, { kind: 'wrong' | 'large' }>
  /** An experiment of a kind that is not shown where it was opened. */
  | { readonly kind: 'not-here'; readonly experiment: ExperimentConfig; readonly issues: readonly ConfigIssue[] }

/** The experiment in a fragment such as `#x=1~run~…`; a fragment without the parameter x asks for none. */
export function readLink(fragment: string): LinkReading {
  if (!/^#(.*&)?x=/s.test(fragment)) return { kind: 'none' }
  const { experiment, issues } = attempt(() => fromLink(fragment))
  if (experiment) return { kind: 'experiment', experiment }
  const large = attempt(() => fromLink(fragment, { anySize: true }))
  if (large.experiment) return { kind: 'large', experiment: large.experiment, issues }
  return { kind: 'wrong', issues, nearest: nearestExperiment(fragment) }
}

function attempt(read: () => ExperimentConfig): { experiment?: ExperimentConfig; issues: readonly ConfigIssue[] } {
  try {
    return { experiment: read(), issues: [] }
  } catch (error) {
    if (error instanceof ConfigError) return { issues: error.issues }
    throw error
  }
}
