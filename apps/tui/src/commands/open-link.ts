import { fromLink } from '@sweetspot/schema'

/** The command that runs the experiment of a link. */
export function commandFor(link: string): 'range-test' | 'search' | 'overlay' | 'compare' {
  const { kind } = fromLink(link)
  return kind === 'comparison' || kind === 'run' ? 'compare' : kind
}
