import { drawnRuns } from '../models/drawn-runs.ts'
import { lossChart } from '../models/loss-chart.ts'
import { findingOf } from '../words/finding-of.ts'
import { emptyChart } from './empty-chart.ts'
import type { DrawPanel } from './panel.ts'

/** Loss against step, one curve a run. */
export const loss: DrawPanel = (result, { smoothing, yScale }) => {
  const runs = drawnRuns(result)
  const chart =
    runs.length === 0
      ? emptyChart('This result keeps no run step by step.', { x: 'step', y: 'training loss' })
      : lossChart(runs, { title: findingOf(result), smoothing, yScale })
  return [{ kind: 'chart', name: 'loss', chart }]
}
