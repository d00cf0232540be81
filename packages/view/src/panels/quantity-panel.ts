import type { PanelName, StepRecord } from '@sweetspot/schema'
import type { AxisScale, Rule } from '../chart/chart.ts'
import type { DrawnRun } from '../models/drawn-runs.ts'
import { quantitySeries } from '../models/run-series.ts'
import { stepAxis } from '../models/step-axis.ts'
import { capitalised } from '../words/capitalised.ts'
import { emptyChart } from './empty-chart.ts'
import type { Panel, PanelOptions } from './panel.ts'

/** One number of each step's record, and how it is drawn. */
export interface Quantity {
  /** Title of the y axis. */
  readonly label: string
  /** Undefined on steps that did not measure it. */
  of(record: StepRecord): number | undefined
  /** The finding, as a sentence. */
  title(runs: readonly DrawnRun[]): string
  /** Powers of ten unless said otherwise. */
  readonly scale?: AxisScale
  /** False for what carries no noise. */
  readonly noisy?: boolean
  readonly rules?: readonly Rule[]
  /** Values above this one are drawn as arrows. */
  readonly clip?: number
  /** Said where no run has the quantity. */
  readonly missing?: string
}

/** A quantity of every run against the step. */
export function quantityPanel(
  name: PanelName,
  runs: readonly DrawnRun[],
  { smoothing }: PanelOptions,
  quantity: Quantity,
): readonly Panel[] {
  const { label, scale = 'log', noisy = true, rules, clip, missing } = quantity
  const series = quantitySeries(runs, quantity.of, noisy ? smoothing : 0)
  if (series.length === 0) {
    const why = runs.length === 0 || !missing ? 'This result keeps no run step by step.' : missing
    return [{ kind: 'chart', name, chart: emptyChart(why, { x: 'step', y: label }) }]
  }
  const title = quantity.title(runs)
  const chart = {
    title,
    xAxis: stepAxis(runs.map(({ run }) => run.records)),
    yAxis: { label, scale, ...(clip !== undefined && { clip }) },
    series,
    ...(rules && { rules }),
    summary: `${capitalised(label)}, against step, of each run. ${title}`,
  }
  return [{ kind: 'chart', name, chart }]
}
