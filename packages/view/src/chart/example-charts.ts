import { rateMarks } from '../marks/rate-marks.ts'
import { runMark } from '../marks/run-mark.ts'
import type { Chart, ChartPoint } from './chart.ts'

// A noise that is the same everywhere: no chance, no engine-dependent functions.
const noise = (step: number, seed: number): number => ((step * 7919 + seed * 104_729) % 1_009) / 1_009 - 0.5

/** A chart for tests of the renderers: five rates over 500 steps, one explodes to 300, one leaves the numbers at 126. */
export function exampleRates(length = 500): Chart {
  const rates = [1e-4, 0.01, 0.1, 1, 3.16]
  const marks = rateMarks(rates)
  const lossAt = (index: number, step: number): number => {
    if (index === 4) return step < 126 ? 2.4 * 1.1 ** step : Infinity
    if (index === 3) return step < 40 ? 2.4 + 300 * (step / 40) ** 2 : 130 + 60 * noise(step, 3)
    const speed = [0.0001, 0.004, 0.04][index]!
    return 2.4 / (1 + speed * step) ** 1.2 + 0.12 * noise(step, index) * (1 / (1 + speed * step))
  }
  return {
    title: 'At 3.16 the loss leaves the numbers at step 126; 0.1 learns fastest',
    xAxis: { label: 'step', scale: 'linear' },
    yAxis: { label: 'training loss (nats)', scale: 'linear', clip: 2.9 },
    series: rates.map((rate, index) => {
      const points: ChartPoint[] = []
      for (let step = 0; step < length && (index < 4 || step <= 126); step++)
        points.push({ x: step, y: lossAt(index, step) })
      return { label: String(rate), points, mark: marks[index]!, kind: 'line' }
    }),
    summary: 'Training loss against step at five rates. At 0.1 it falls to 0.07, at 3.16 it is infinite at step 126.',
  }
}

/** A chart for tests of the renderers: final loss against rate, with the good band and three rates beyond the frame. */
export function exampleBathtub(): Chart {
  const rates = [1e-5, 3.16e-5, 1e-4, 3.16e-4, 1e-3, 3.16e-3, 0.01, 0.0316, 0.1, 0.316, 1, 3.16, 10]
  const losses = [2.31, 2.24, 2.02, 1.45, 0.74, 0.29, 0.12, 0.06, 0.045, 0.21, 13.2, 309, Infinity]
  const points = rates.map((x, index) => ({ x, y: losses[index]! }))
  const mark = runMark(0, 0.5)
  return {
    title: 'The floor of the bathtub lies at 0.1',
    xAxis: { label: 'learning rate', scale: 'log' },
    yAxis: { label: 'final loss (nats)', scale: 'linear', clip: 2.76 },
    series: [
      { label: 'between', points, mark, kind: 'faint-line' },
      { label: 'median of 3 seeds', points, mark, kind: 'points', hollow: rates.map((rate) => rate === 3.16e-5) },
    ],
    bands: [{ from: 0.01, to: 0.18, label: 'good band' }],
    rules: [{ axis: 'y', at: Math.LN10, label: 'guessing: ln 10' }],
    summary: 'Final loss against rate: high at both ends, lowest at 0.1, within 5% of the gain from 0.01 to 0.18.',
  }
}
