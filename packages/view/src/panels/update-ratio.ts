import { formatRate } from '../format/rate.ts'
import { drawnRuns } from '../models/drawn-runs.ts'
import { levelsFinding } from '../words/levels.ts'
import type { DrawPanel } from './panel.ts'
import { quantityPanel } from './quantity-panel.ts'

/** Share of the weights' own length by which each update moves them, against step. */
export const updateRatio: DrawPanel = (result, options) =>
  quantityPanel('update-ratio', drawnRuns(result), options, {
    label: 'update / weights, ‖Δθ‖ / ‖θ‖',
    of: ({ updateRatio }) => updateRatio,
    title: (runs) =>
      levelsFinding(
        runs,
        ({ updateRatio }) => updateRatio,
        'Each update ends up moving the weights by this share of their length:',
        formatRate,
      ),
    rules: [{ axis: 'y', at: 1e-3, label: 'usual: 0.001' }],
  })
