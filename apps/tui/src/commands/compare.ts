import type { ComparisonResult } from '@sweetspot/schema'
import { type ExperimentCommand, experimentCommand } from './experiment-command.ts'

/** What the command of a comparison knows of it. */
export const comparison: ExperimentCommand<ComparisonResult> = {
  name: 'compare',
  kind: 'comparison',
  summary: 'Compare rates on the same start and the same batches.',
  examples: [
    'sweetspot compare flagship',
    'sweetspot compare digits --optimizer adam --lr 1e-4,1e-3,1e-2',
    'sweetspot compare moons --lr 1e-4..10:2 --seeds 3 -o bathtub.svg',
  ],
  rates: 'rates: 0.01,0.1 or 1e-5..1 by decades or 1e-5..1:4 with four to a decade',
  curves: (config) => ('learningRates' in config && config.optimizers.length < 2 ? config.learningRates.length : 0),
  presentation: async () => (await import('./compare-presentation.ts')).presentation,
}

/** `sweetspot compare`: rates or optimizers on the same start and batches. */
export const compareCommand = () => experimentCommand(comparison)
