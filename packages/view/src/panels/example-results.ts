import { createSerialExecutor, drive, planOf } from '@sweetspot/core'
import type { PanelName } from '@sweetspot/schema'
import { type ExperimentInput, type ExperimentResult, parseExperiment, type RunInput } from '@sweetspot/schema'
import type { Chart } from '../chart/chart.ts'
import { panelsOf } from './index.ts'
import type { PanelOptions } from './panel.ts'

const executor = createSerialExecutor({ now: () => 0, pause: async () => {} })

/** What comes of an experiment, for tests of panels. */
export function resultOf(experiment: ExperimentInput): Promise<ExperimentResult> {
  return drive(planOf(parseExperiment(experiment)), executor)
}

/** Gradient descent on w² from 4, every position kept. */
export const parabola: RunInput = { task: { name: 'parabola', start: [4] }, steps: 40, record: { params: 'copy' } }

/** Runs on w² laid over one another, one a rate. */
export function ratesOnParabola(rates: readonly number[], more: Partial<RunInput> = {}): Promise<ExperimentResult> {
  return resultOf({ kind: 'overlay', runs: rates.map((learningRate) => ({ ...parabola, ...more, learningRate })) })
}

/** The chart of the first panel of a name. */
export function chartOf(name: PanelName, result: ExperimentResult, options?: PanelOptions): Chart {
  const [panel] = panelsOf([name], result, options)
  if (panel?.kind !== 'chart') throw new Error(`'${name}' is no chart here.`)
  return panel.chart
}
