import { drawnRuns } from '../models/drawn-runs.ts'
import { surfaceOfRuns } from '../surface/surface-of-runs.ts'
import { fateFinding } from '../words/fate-finding.ts'
import { emptyChart } from './empty-chart.ts'
import type { DrawPanel } from './panel.ts'

/** The loss as contours or as a curve, with the way of each run over it. */
export const surface: DrawPanel = (result) => {
  const runs = drawnRuns(result)
  const drawn = surfaceOfRuns(runs, fateFinding(runs))
  if (drawn !== null && drawn.trajectories.length > 0) return [{ kind: 'surface', name: 'surface', surface: drawn }]
  const why =
    drawn !== null
      ? 'These runs kept no parameters, so there is no way to draw.'
      : runs.length > 0
        ? 'This loss has too many parameters to be drawn as a surface.'
        : 'This result keeps no run step by step.'
  return [{ kind: 'chart', name: 'surface', chart: emptyChart(why, { x: 'w', y: 'loss' }) }]
}
