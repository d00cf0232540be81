import type { Chart, Series } from '../chart/chart.ts'
import { formatCount, plural } from '../format/count.ts'
import { formatRate } from '../format/rate.ts'
import { type DrawnRun, drawnRuns } from '../models/drawn-runs.ts'
import { formatTimes } from '../words/times.ts'
import { emptyChart } from './empty-chart.ts'
import type { DrawPanel } from './panel.ts'

const axes = { x: 'watched parameters, largest rate first', y: 'effective rate' }

/** The rate that each watched parameter really gets, sorted; those that never had a gradient stand apart, without one. */
export const effectiveRates: DrawPanel = (result, { step = Infinity }) => {
  const runs = drawnRuns(result).filter(({ run }) => run.records.some(({ watched }) => watched?.state['effectiveRate']))
  const chart =
    runs.length === 0
      ? emptyChart('No run here watched a parameter of an optimizer that scales each rate.', axes)
      : ratesChart(runs, step)
  return [{ kind: 'chart', name: 'effective-rates', chart }]
}

interface Scaled {
  readonly drawn: DrawnRun
  readonly step: number
  /** Of the parameters that had a gradient so far, largest first. */
  readonly rates: readonly number[]
  readonly unused: number
}

function scaledAt(drawn: DrawnRun, step: number): Scaled {
  const records = drawn.run.records.filter(({ watched }) => watched?.state['effectiveRate'])
  const record = records.findLast((one) => one.step <= step) ?? records[0]!
  const { effectiveRate = [], v = [] } = record.watched!.state
  // Without a gradient v is 0 and the rate is rate/ε: a number that no update ever used.
  const used = effectiveRate.filter((_, i) => v[i] !== 0)
  return {
    drawn,
    step: record.step,
    rates: used.toSorted((a, b) => b - a),
    unused: effectiveRate.length - used.length,
  }
}

function ratesChart(runs: readonly DrawnRun[], step: number): Chart {
  const scaled = runs.map((drawn) => scaledAt(drawn, step))
  const longest = Math.max(...scaled.map(({ rates, unused }) => rates.length + unused))
  const { rates, unused, drawn, step: at } = scaled[0]!
  const title = `${finding(rates)}${unused === 0 ? '' : ` ${plural(unused, 'parameter was', 'parameters were')} never updated.`}`
  return {
    title,
    xAxis: { label: axes.x, scale: 'linear', domain: [0, longest + 1] },
    yAxis: { label: axes.y, scale: 'log' },
    series: scaled.map(
      ({ drawn: { label, mark }, rates }): Series => ({
        label,
        mark,
        kind: 'points',
        points: rates.map((y, i) => ({ x: i + 1, y })),
      }),
    ),
    ...(unused > 0 && {
      bands: [{ from: rates.length + 0.5, to: rates.length + unused + 0.5, label: 'never updated' }],
    }),
    rules: [
      { axis: 'y', at: drawn.run.config.learningRate, label: `rate ${formatRate(drawn.run.config.learningRate)}` },
    ],
    summary: `Effective rate of ${plural(rates.length + unused, 'watched parameter')} at step ${formatCount(at)}, sorted. ${title}`,
  }
}

function finding(rates: readonly number[]): string {
  const [high, low] = [rates[0], rates.at(-1)]
  if (high === undefined || low === undefined) return 'No watched parameter had a gradient yet.'
  return `Effective rates from ${formatRate(low)} to ${formatRate(high)}, ${formatTimes(high / low)} apart.`
}
