import type { Sweep } from '@sweetspot/schema'
import type { Chart, Series } from '../chart/chart.ts'
import { formatDecades } from '../format/decades.ts'
import { formatRate } from '../format/rate.ts'
import { runMarks } from '../marks/run-mark.ts'
import { optimizerLabels } from '../words/run-labels.ts'
import { sweepFinding } from './sweep.ts'

/** The bathtub: final loss against rate, clipped at 1.2 times the start; of one sweep with the good band behind it. */
export function bathtubChart(first: Sweep, ...others: readonly Sweep[]): Chart {
  const sweeps = [first, ...others]
  const names = optimizerLabels(sweeps.map(({ optimizer }) => optimizer))
  const marks = runMarks(sweeps.length)
  const start = Math.max(...sweeps.map(({ initialLoss }) => initialLoss).filter(Number.isFinite), 1e-12)
  const series = sweeps.flatMap(({ rows }, i): Series[] => {
    const points = rows.map(({ learningRate, finalLoss }) => ({ x: learningRate, y: finalLoss }))
    const hollow = rows.map(({ stoppedEarly }) => stoppedEarly)
    return [
      { label: '', points, mark: marks[i]!, kind: 'faint-line' },
      { label: names[i]!, points, mark: marks[i]!, kind: 'points', hollow },
    ]
  })
  const title = others.length === 0 ? sweepFinding(first) : widthsFinding(sweeps, names)
  return {
    title,
    xAxis: { label: 'learning rate', scale: 'log' },
    yAxis: { label: 'final loss', scale: 'linear', clip: 1.2 * start },
    series,
    ...(first.band &&
      others.length === 0 && { bands: [{ from: first.band[0], to: first.band[1], label: 'good band' }] }),
    summary: `Final loss against learning rate for ${names.join(', ')}. ${title}`,
  }
}

/** How wide the good band of each optimizer is, as one sentence. */
function widthsFinding(sweeps: readonly Sweep[], names: readonly string[]): string {
  const widths = sweeps.flatMap(({ bandWidth }, i) =>
    bandWidth === null ? [] : [`${names[i]!} ${formatDecades(bandWidth).replace('+', '')}`],
  )
  if (widths.length > 0) return `Width of the good band: ${widths.join(', ')}.`
  const bests = sweeps.flatMap(({ best }, i) => (best === null ? [] : [`${names[i]!} at ${formatRate(best)}`]))
  return bests.length === 0 ? 'No rate here brings the loss below its start.' : `Best rates: ${bests.join(', ')}.`
}
