import type { SearchResult } from '@sweetspot/schema'
import { exitCodes } from '../cli/exit-codes.ts'
import { experimentCommand } from './experiment-command.ts'

/** `sweetspot search`: decades first, then half-decades, then between the best two. */
export const searchCommand = () =>
  experimentCommand<SearchResult>({
    name: 'search',
    kind: 'search',
    summary: 'Search for the best rate by orders of magnitude.',
    examples: ['sweetspot search digits', 'sweetspot search moons --optimizer adam --lr 1e-6..1e-1 --seeds 5'],
    rates: 'ends of the first grid: 1e-5..1',
    exitCode: ({ best }) => (best === null ? exitCodes.notEnoughEvidence : exitCodes.done),
    screen: 'search',
    presentation: async () => (await import('./search-presentation.ts')).presentation,
  })
