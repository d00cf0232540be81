import { ConfigError, type ConfigIssue, type ExperimentConfig, fromLink } from '@sweetspot/schema'

/** What a page's fragment asks for. */
export type LinkReading =
  | { readonly kind: 'none' }
  | { readonly kind: 'experiment'; readonly experiment: ExperimentConfig }
  | { readonly kind: 'wrong'; readonly issues: readonly ConfigIssue[] }

/** The experiment in a fragment such as `#x=1~run~…`; a fragment without the parameter x asks for none. */
export function readLink(fragment: string): LinkReading {
  if (!/^#(.*&)?x=/s.test(fragment)) return { kind: 'none' }
  try {
    return { kind: 'experiment', experiment: fromLink(fragment) }
  } catch (error) {
    if (error instanceof ConfigError) return { kind: 'wrong', issues: error.issues }
    throw error
  }
}
