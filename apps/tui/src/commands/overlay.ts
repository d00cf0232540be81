import type { OverlayResult } from '@sweetspot/schema'
import { type ExperimentCommand, experimentCommand } from './experiment-command.ts'

/** What the command of an overlay knows of it. */
export const overlay: ExperimentCommand<OverlayResult> = {
  name: 'overlay',
  kind: 'overlay',
  summary: 'Lay whole runs over one another, whatever they differ in.',
  examples: [
    'sweetspot overlay warm-ups',
    'sweetspot overlay rescue --steps 200',
    'sweetspot overlay runs.json --json',
  ],
  curves: (config) => (config.kind === 'overlay' && haveOwnRates(config.runs) ? config.runs.length : 0),
  presentation: async () => (await import('./overlay-presentation.ts')).presentation,
}

/** `sweetspot overlay`: whole runs laid over one another, whatever they differ in. */
export const overlayCommand = () => experimentCommand(overlay)

/** Whether rates tell the runs apart: those of runs under way are drawn by their rates. */
const haveOwnRates = (runs: readonly { readonly learningRate: number }[]) =>
  new Set(runs.map(({ learningRate }) => learningRate)).size === runs.length
