import type { RangeTestResult, RulePick } from '@sweetspot/schema'
import type { Chart, ChartPoint, Series } from '../chart/chart.ts'
import { downsample } from '../chart/downsample.ts'
import { plural } from '../format/count.ts'
import { formatDecades } from '../format/decades.ts'
import { formatPercent } from '../format/percent.ts'
import { formatRate } from '../format/rate.ts'
import { rateMarks } from '../marks/rate-marks.ts'
import type { Table } from '../table/table.ts'
import { refusalText, remedyText, ruleName } from '../words/range-test.ts'
import { medianCurve } from './median-curve.ts'
import { pickRules } from './pick-rules.ts'
import { maxPoints } from './run-series.ts'

/** Who reads the words of a range test. */
export interface RangeTestWords {
  /** Whether a remedy names the command's flag for it (the default). */
  readonly flags?: boolean
}

/** What the range test recommends, or why it refuses, as a sentence or two. */
export function rangeTestFinding(
  { recommendation, refusal, picks, ramps }: RangeTestResult,
  { flags = true }: RangeTestWords = {},
): string {
  const own = picks.find(({ rule }) => rule === 'sweetspot')
  if (recommendation === null) {
    return refusal === null
      ? 'The range test found no rate.'
      : `No recommendation: ${refusalText(refusal.reason)} ${remedyText(refusal.remedy, { flags })}`
  }
  const band =
    own?.band && ramps.length > 1
      ? `, ${formatRate(own.band[0])} to ${formatRate(own.band[1])} over ${plural(ramps.length, 'seed')}`
      : ''
  const score =
    own?.decades == null || own.excess === null
      ? ''
      : ` Checked: ${formatDecades(own.decades)} from the best whole run, ${formatPercent(Math.max(0, own.excess))} of the gain short.`
  return `Try ${formatRate(recommendation)}${band}.${score}`
}

/** The ramp: the raw losses of every seed faint, the median of the smoothed ones over them, the picks of all rules marked. */
export function rangeTestChart(result: RangeTestResult, words: RangeTestWords = {}): Chart {
  const [mark] = rateMarks([1])
  const points = (rates: readonly number[], losses: readonly number[]): ChartPoint[] =>
    downsample(
      losses.map((y, i) => ({ x: rates[i]!, y })),
      maxPoints,
    )
  const several = result.ramps.length > 1
  const series: Series[] = [
    ...result.ramps.map(
      ({ learningRates, losses }): Series => ({
        label: '',
        points: points(learningRates, losses),
        mark: mark!,
        kind: 'faint-line',
      }),
    ),
    {
      label: several ? `median of ${result.ramps.length} seeds` : 'smoothed',
      points: downsample(medianCurve(result.ramps), maxPoints),
      mark: mark!,
      kind: 'line',
    },
  ]
  const starts = result.ramps.flatMap(({ losses }) => losses.slice(0, 1)).filter(Number.isFinite)
  const own = result.picks.find(({ rule }) => rule === 'sweetspot')
  return {
    title: rangeTestFinding(result, words),
    xAxis: { label: 'learning rate', scale: result.config.mode === 'exponential' ? 'log' : 'linear' },
    yAxis: { label: `${result.config.metric} loss`, scale: 'linear', clip: 1.5 * Math.max(...starts, 1e-12) },
    series,
    rules: pickRules(result),
    ...(own?.band &&
      own.band[0] < own.band[1] && { bands: [{ from: own.band[0], to: own.band[1], label: 'over seeds' }] }),
    summary: `Loss against a learning rate that grows from ${formatRate(result.config.from)} to ${formatRate(result.config.to)}. ${rangeTestFinding(result, words)}`,
  }
}

/** Every rule's pick, with its band over the seeds and, where checked, its score. */
export function picksTable({ picks, ramps, check }: RangeTestResult): Table {
  const row = (pick: RulePick) => ({
    cells: {
      rule: ruleName(pick.rule),
      rate: pick.learningRate === null ? '–' : { text: formatRate(pick.learningRate), value: pick.learningRate },
      band: pick.band === null ? '' : `${formatRate(pick.band[0])} … ${formatRate(pick.band[1])}`,
      decades: pick.decades === null ? '' : { text: formatDecades(pick.decades), value: pick.decades },
      excess:
        pick.excess === null
          ? ''
          : { text: formatPercent(Math.min(Math.max(0, pick.excess), 9.99)), value: pick.excess },
      reason: pick.reason === null ? '' : refusalText(pick.reason),
    },
  })
  return {
    columns: [
      { key: 'rule', title: 'rule', priority: 0 },
      { key: 'rate', title: 'rate', align: 'right', priority: 0 },
      ...(ramps.length > 1 ? [{ key: 'band', title: 'over seeds', align: 'right', priority: 2 } as const] : []),
      ...(check
        ? ([
            { key: 'decades', title: 'from the best', align: 'right', priority: 0 },
            { key: 'excess', title: 'gain lost', align: 'right', priority: 1 },
          ] as const)
        : []),
      ...(picks.some(({ reason }) => reason !== null)
        ? [{ key: 'reason', title: 'why none', priority: 3 } as const]
        : []),
    ],
    rows: picks.map(row),
  }
}
