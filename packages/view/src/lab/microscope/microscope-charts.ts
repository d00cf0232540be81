import type { RunConfig, StepRecord } from '@sweetspot/schema'
import type { Chart, Series } from '../../chart/chart.ts'
import { formatRate } from '../../format/rate.ts'
import { type RunMark, runMarks } from '../../marks/run-mark.ts'
import { quantityPoints } from '../../models/run-series.ts'
import { stepAxis } from '../../models/step-axis.ts'
import { momentCharts } from '../../panels/moments.ts'
import { parameterName } from './parameter-name.ts'

/** A run under the microscope, as far as it has come. */
export interface WatchedRun {
  readonly config: RunConfig
  readonly records: readonly StepRecord[]
}

/** The gradient and first moment of one watched parameter against step, and its squared gradient and second moment; null without moments. */
export function parameterMoments(run: WatchedRun, place: number): readonly [first: Chart, second: Chart] | null {
  const { config, records } = run
  if (!records.some(({ watched }) => watched?.state['m'] && watched.state['v'])) return null
  const [first, second] = momentCharts(records, parameterName(config.task, config.record.watch[place]!), place)
  return [overSteps(first!, config), overSteps(second!, config)]
}

/** The effective rates of these parameters against step, in their colours of the table; those without a gradient so far have none. */
export function ratesOverSteps({ config, records }: WatchedRun, places: readonly number[]): Chart {
  const marks = runMarks(config.record.watch.length)
  return ratesChart(
    config,
    places.map((place) => ({
      label: parameterName(config.task, config.record.watch[place]!),
      mark: marks[place]!,
      records,
      place,
    })),
  )
}

/** The effective rate of one parameter in several runs against step. */
export function comparedRates(
  runs: readonly (WatchedRun & { readonly label: string; readonly mark: RunMark })[],
  place: number,
): Chart {
  return ratesChart(
    runs[0]!.config,
    runs.map(({ label, mark, records }) => ({ label, mark, records, place })),
  )
}

interface RateLine {
  readonly label: string
  readonly mark: RunMark
  readonly records: readonly StepRecord[]
  readonly place: number
}

function ratesChart(config: RunConfig, lines: readonly RateLine[]): Chart {
  const series = lines.flatMap(({ label, mark, records, place }): Series[] => {
    const { line } = quantityPoints({ records }, rateOf(place), 0)
    return line.length === 0 ? [] : [{ label, mark, points: line, kind: 'line' }]
  })
  const title =
    series.length === 0
      ? 'No parameter had a gradient yet, so none has a rate of its own.'
      : `What each parameter is really given, where the rate is ${formatRate(config.learningRate)}.`
  return overSteps(
    {
      title,
      xAxis: stepAxis(lines.map(({ records }) => records)),
      yAxis: { label: 'effective rate', scale: 'log' },
      series,
      summary: `Effective rate against step. ${title}`,
    },
    config,
  )
}

/** Without a gradient v is 0 and the rate is rate/ε: a number that no update ever used. */
const rateOf =
  (place: number) =>
  ({ watched }: StepRecord) =>
    watched?.state['v']?.[place] === 0 ? undefined : watched?.state['effectiveRate']?.[place]

const overSteps = (chart: Chart, { steps }: RunConfig): Chart => ({
  ...chart,
  xAxis: { ...chart.xAxis, domain: [0, Math.max(1, steps - 1)] },
})
