import { formatNumber } from '../format/number.ts'
import { drawnRuns } from '../models/drawn-runs.ts'
import { levelsFinding } from '../words/levels.ts'
import type { DrawPanel } from './panel.ts'
import { quantityPanel } from './quantity-panel.ts'

/** Length of the gradient against step. */
export const gradientNorm: DrawPanel = (result, options) =>
  quantityPanel('gradient-norm', drawnRuns(result), options, {
    label: 'length of the gradient, ‖g‖',
    of: ({ gradNorm }) => gradNorm,
    title: (runs) => levelsFinding(runs, ({ gradNorm }) => gradNorm, 'The gradient ends at a length of', formatNumber),
  })
