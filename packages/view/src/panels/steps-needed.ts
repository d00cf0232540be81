import type { Chart, Series } from '../chart/chart.ts'
import { plural } from '../format/count.ts'
import { formatLoss } from '../format/loss.ts'
import { type DrawnRun, drawnRuns } from '../models/drawn-runs.ts'
import { stepsToTarget, targetFinding } from '../words/target.ts'
import { emptyChart } from './empty-chart.ts'
import type { DrawPanel } from './panel.ts'

const axes = { x: 'learning rate', y: 'steps needed' }

/** Steps that each rate needs for the target loss, with the reader's budget as a line. */
export const stepsNeeded: DrawPanel = (result, { budget }) => [
  { kind: 'chart', name: 'steps-needed', chart: stepsNeededChart(drawnRuns(result), budget) },
]

function stepsNeededChart(runs: readonly DrawnRun[], budget: number | undefined): Chart {
  const needed = stepsToTarget(runs)
  if (needed.length === 0) return emptyChart('These runs have no target loss to reach.', axes)
  const series = needed.map(
    ({ run, label, mark, steps }): Series => ({
      label,
      mark,
      kind: 'points',
      points: [{ x: run.config.learningRate, y: steps }],
      hollow: [budget !== undefined && steps > budget],
    }),
  )
  const reached = needed.map(({ steps }) => steps).filter(Number.isFinite)
  const title = targetFinding(needed, budget)
  return {
    title,
    xAxis: { label: axes.x, scale: 'log' },
    yAxis: {
      label: axes.y,
      scale: 'log',
      domain: [Math.min(...reached, budget ?? Infinity, 10) / 2, Math.max(...reached, budget ?? 0, 100) * 2],
    },
    series,
    ...(budget !== undefined && {
      rules: [{ axis: 'y', at: budget, label: `budget: ${plural(budget, 'step')}` } as const],
    }),
    summary: `Steps until the loss is at most ${formatLoss(needed[0]!.target)}, against the learning rate, both axes in powers of ten. ${title}`,
  }
}
