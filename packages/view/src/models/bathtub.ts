import type { Sweep } from '@sweetspot/schema'
import type { Chart, Series } from '../chart/chart.ts'
import { formatDecades } from '../format/decades.ts'
import { formatRate } from '../format/rate.ts'
import { rateMarks } from '../marks/rate-marks.ts'
import { quietMark, type RunMark } from '../marks/run-mark.ts'
import { optimizerLabels } from '../words/optimizer-labels.ts'
import { bathtubMarks } from './comparison-marks.ts'
import { sweepFinding } from './sweep.ts'

/**
 * The bathtub: final loss against rate, clipped at 1.2 times the start.
 *
 * Of one sweep each point has the look of its rate's run, with its range over the seeds, and the good band lies behind; several
 * sweeps have a look each.
 */
export function bathtubChart(first: Sweep, ...others: readonly Sweep[]): Chart {
  const sweeps = [first, ...others]
  const names = optimizerLabels(
    sweeps.map(({ optimizer }) => optimizer),
    { short: true },
  )
  const markOf = bathtubMarks(sweeps)
  const isAlone = others.length === 0
  const start = Math.max(...sweeps.map(({ initialLoss }) => initialLoss).filter(Number.isFinite), 1e-12)
  const title = isAlone ? sweepFinding(first) : widthsFinding(sweeps, names)
  return {
    title,
    xAxis: { label: 'learning rate', scale: 'log' },
    yAxis: { label: 'final loss', scale: 'linear', clip: 1.2 * start },
    series: sweeps.flatMap((sweep, i) =>
      isAlone ? ratesSeries(sweep, names[i]!) : plainSeries(sweep, names[i]!, markOf(sweep)),
    ),
    ...(first.band && isAlone && { bands: [{ from: first.band[0], to: first.band[1], label: 'good band' }] }),
    summary: `Final loss against learning rate for ${names.join(', ')}. ${title}`,
  }
}

/** Points of one look, and the line that joins them. */
function plainSeries({ rows }: Sweep, label: string, mark: RunMark): [line: Series, points: Series] {
  const points = rows.map(({ learningRate, finalLoss }) => ({ x: learningRate, y: finalLoss }))
  const hollow = rows.map(({ stoppedEarly }) => stoppedEarly)
  return [
    { label: '', points, mark, kind: 'faint-line' },
    { label, points, mark, kind: 'points', hollow },
  ]
}

/** Points that look like the curves of their runs. */
function ratesSeries(sweep: Sweep, label: string): Series[] {
  const { rows, best } = sweep
  const [line, points] = plainSeries(sweep, label, quietMark)
  const rates = rows.map(({ learningRate }) => learningRate)
  const ranges = rows.map(({ finalLossRange }) => finalLossRange)
  return [line, { ...points, marks: rateMarks(rates, best === null ? {} : { best }), ranges }]
}

/** How wide the good band of each optimizer is, as one sentence. */
function widthsFinding(sweeps: readonly Sweep[], names: readonly string[]): string {
  const widths = sweeps.flatMap(({ bandWidth }, i) =>
    bandWidth === null ? [] : [`${formatDecades(bandWidth).replace('+', '')} for ${names[i]!}`],
  )
  if (widths.length > 0) return `Width of the good band: ${widths.join(', ')}.`
  const bests = sweeps.flatMap(({ best }, i) => (best === null ? [] : [`${formatRate(best)} for ${names[i]!}`]))
  return bests.length === 0 ? 'No rate here brings the loss below its start.' : `Best rates: ${bests.join(', ')}.`
}
