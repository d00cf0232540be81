import type { ExperimentResult } from '@sweetspot/schema'
import type { Chart, Series } from '../chart/chart.ts'
import { formatLoss } from '../format/loss.ts'
import { bathtubChart } from '../models/bathtub.ts'
import { drawnRuns } from '../models/drawn-runs.ts'
import { sweepsOf } from '../models/sweeps-of.ts'
import { withDefault } from '../models/with-default.ts'
import { capitalised } from '../words/capitalised.ts'
import { emptyChart } from './empty-chart.ts'
import type { DrawPanel } from './panel.ts'

/** Final loss against rate, with the band of good rates. */
export const bathtub: DrawPanel = (result) => {
  const [first, ...others] = sweepsOf(result)
  const chart = first === undefined ? overlayChart(result) : bathtubChart(first, ...others)
  return [
    { kind: 'chart', name: 'bathtub', chart: result.kind === 'comparison-result' ? withDefault(chart, result) : chart },
  ]
}

/** Final loss against rate of runs laid over one another: a point a run, no band, for nothing was swept. */
function overlayChart(result: ExperimentResult): Chart {
  const runs = drawnRuns(result)
  const axes = { x: 'learning rate', y: 'final loss' }
  if (runs.length === 0) return emptyChart('This result has no whole runs to compare.', axes)
  const series = runs.map(
    ({ run, label, mark }): Series => ({
      label,
      mark,
      kind: 'points',
      points: [{ x: run.config.learningRate, y: run.final.loss }],
    }),
  )
  const start = Math.max(...runs.map(({ run }) => run.initial.loss).filter(Number.isFinite), 1e-12)
  const best = runs.toSorted((a, b) => order(a.run.final.loss) - order(b.run.final.loss))[0]!
  const title = capitalised(`${best.label} ends lowest, at ${formatLoss(best.run.final.loss)}.`)
  return {
    title,
    xAxis: { label: axes.x, scale: 'log' },
    yAxis: { label: axes.y, scale: 'linear', clip: 1.2 * start },
    series,
    summary: `Final loss against learning rate, a point a run. ${title}`,
  }
}

const order = (loss: number): number => (Number.isNaN(loss) ? Number.POSITIVE_INFINITY : loss)
