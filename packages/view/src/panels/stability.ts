import { drawnRuns } from '../models/drawn-runs.ts'
import { stabilityFinding } from '../words/stability.ts'
import type { DrawPanel } from './panel.ts'
import { quantityPanel } from './quantity-panel.ts'

/** The rate as a fraction of its stability limit, against step; the limit is the line at 1. */
export const stability: DrawPanel = (result, options) =>
  quantityPanel('stability', drawnRuns(result), options, {
    label: 'rate as a fraction of its limit',
    of: ({ stability }) => stability,
    title: (runs) => stabilityFinding(runs) ?? '',
    scale: 'linear',
    noisy: false,
    rules: [{ axis: 'y', at: 1, label: 'the limit' }],
    clip: 2,
    missing: 'These runs did not measure how near their limit they are.',
  })
