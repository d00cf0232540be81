import type { StepRecord } from '@sweetspot/schema'
import type { Chart, Series } from '../chart/chart.ts'
import { type RunMark, runMark } from '../marks/run-mark.ts'
import { type DrawnRun, drawnRuns } from '../models/drawn-runs.ts'
import { quantityPoints } from '../models/run-series.ts'
import { stepAxis } from '../models/step-axis.ts'
import { formatTimes } from '../words/times.ts'
import { emptyChart } from './empty-chart.ts'
import type { DrawPanel, Panel } from './panel.ts'

/** The first watched parameter's gradient and its first moment; beside it the squared gradient and the second moment. */
export const moments: DrawPanel = (result) => {
  const drawn = drawnRuns(result).find(({ run }) => run.records.some(({ watched }) => hasMoments(watched)))
  const charts =
    drawn === undefined
      ? [emptyChart('No run here watched a parameter of an optimizer with moments.', { x: 'step', y: 'g, m, v' })]
      : momentCharts(drawn.run.records, `the first watched parameter at ${drawn.label}`, placeOf(drawn))
  return charts.map((chart): Panel => ({ kind: 'chart', name: 'moments', chart }))
}

/** The records of a run that watched parameters, and what is written for it. */
interface Watched {
  readonly records: readonly StepRecord[]
  readonly name: string
}

const hasMoments = (watched: StepRecord['watched']): boolean =>
  watched?.state['m'] !== undefined && watched.state['v'] !== undefined

/** The first watched parameter that had a gradient: a pixel that is never used teaches nothing here. */
function placeOf({ run: { config, records } }: DrawnRun): number {
  const used = config.record.watch.findIndex((_, i) => records.some(({ watched }) => (watched?.grads[i] ?? 0) !== 0))
  return Math.max(0, used)
}

const grey = runMark(0, 0)
// By their own letters: beside a table of parameters those of runs would be taken for theirs.
const plain = (letter: string): RunMark => ({ ...runMark(1, 0.5), letter })
const corrected: RunMark = { ...runMark(2, 1), letter: '^' }

/** The gradient and first moment of the watched parameter at a place, and its squared gradient and second moment. */
export function momentCharts(records: readonly StepRecord[], name: string, place: number): Chart[] {
  const drawn = { records, name }
  const gradientOf = ({ watched }: StepRecord): number | undefined => watched?.grads[place]
  const stateOf =
    (name: string) =>
    ({ watched }: StepRecord): number | undefined =>
      watched?.state[name]?.[place]
  return [
    momentChart(drawn, {
      title: `First moment: the running mean m follows the gradient g; ${startText(records, 'm̂', [stateOf('m'), stateOf('mHat')])}.`,
      label: 'gradient g and first moment',
      faint: gradientOf,
      curves: [
        ['m', plain('m'), stateOf('m')],
        ['m̂', corrected, stateOf('mHat')],
      ],
    }),
    momentChart(drawn, {
      title: `Second moment: v follows the squared gradient, slowly; ${startText(records, 'v̂', [stateOf('v'), stateOf('vHat')])}${correctionText(drawn, stateOf)}.`,
      label: 'squared gradient g² and second moment',
      faint: (record) => {
        const g = gradientOf(record)
        return g === undefined ? undefined : g * g
      },
      curves: [
        ['v', plain('v'), stateOf('v')],
        ['v̂', corrected, stateOf('vHat')],
      ],
    }),
  ]
}

/** What is done about the start of a running mean at zero. */
function startText(records: readonly StepRecord[], symbol: string, [raw, hat]: readonly [Curve[2], Curve[2]]): string {
  const isCorrected = records.some((record) => raw(record) !== 0 && raw(record) !== hat(record))
  return isCorrected ? `${symbol} makes up for its start at zero` : 'nothing makes up for its start at zero'
}

/** How many times larger the corrected second moment is at first, where it is. */
function correctionText({ records }: Watched, stateOf: (name: string) => Curve[2]): string {
  const start = records.find((record) => (stateOf('v')(record) ?? 0) > 0)
  const [v, vHat] = start === undefined ? [] : [stateOf('v')(start), stateOf('vHat')(start)]
  return v && vHat && vHat > 1.01 * v ? `, ${formatTimes(vHat / v)} as large at first` : ''
}

type Curve = readonly [label: string, mark: RunMark, of: (record: StepRecord) => number | undefined]

function momentChart(
  { records, name }: Watched,
  spec: { title: string; label: string; faint: Curve[2]; curves: readonly Curve[] },
): Chart {
  const pointsOf = (of: Curve[2]) => quantityPoints({ records }, of, 0).line
  const series: Series[] = [
    { label: '', points: pointsOf(spec.faint), mark: grey, kind: 'faint-line' },
    ...spec.curves.map(([label, mark, of]): Series => ({ label, mark, points: pointsOf(of), kind: 'line' })),
  ]
  const top = Math.max(
    ...series.slice(1).flatMap(({ points }) => points.map(({ y }) => Math.abs(y)).filter(Number.isFinite)),
  )
  return {
    title: spec.title,
    xAxis: stepAxis([records]),
    // The single gradients are many times larger than their mean, which is what is to be seen.
    yAxis: { label: spec.label, scale: 'linear', ...(top > 0 && { domain: [lowOf(series, top), 2.5 * top] as const }) },
    series,
    summary: `Of ${name}, against step; the raw values are faint. ${spec.title}`,
  }
}

const lowOf = (series: readonly Series[], top: number): number =>
  series.some(({ points }) => points.some(({ y }) => y < 0)) ? -2.5 * top : 0
