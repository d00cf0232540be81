import type { ExperimentResult, RunResult, StepRecord } from '@sweetspot/schema'
import type { Table } from '../table/table.ts'
import { runLabels } from '../words/run-labels.ts'
import { legendOf } from './legend-of.ts'

/** The numbers of a record, in the order of their columns; those that a result does not have have none. */
const quantities = [
  'learningRate',
  'loss',
  'probeLoss',
  'validationLoss',
  'gradNorm',
  'weightNorm',
  'updateNorm',
  'updateRatio',
  'sharpness',
  'stability',
] as const satisfies readonly (keyof StepRecord)[]

/**
 * Every number that was recorded, one row a step of a run: what a spreadsheet draws curves from. Of a search, which keeps no
 * records, the rates with what came of each.
 */
export function recordsTable(result: ExperimentResult): Table {
  switch (result.kind) {
    case 'comparison-result':
    case 'overlay-result':
      return tableOfRuns(result.runs)
    case 'range-test-result':
      return tableOf(
        ['seed', 'step', 'learningRate', 'loss', 'smoothed'],
        result.ramps.flatMap(({ seed, learningRates, losses, smoothed }) =>
          learningRates.map((learningRate, step) => ({
            seed,
            step,
            learningRate,
            loss: losses[step],
            smoothed: smoothed[step],
          })),
        ),
      )
    case 'search-result':
      return legendOf(result)
  }
}

function tableOfRuns(runs: readonly RunResult[]): Table {
  const names = runLabels(runs.map(({ config }) => config))
  const kept = quantities.filter((name) => runs.some(({ records }) => records[0]?.[name] !== undefined))
  return tableOf(
    ['run', 'seed', 'step', ...kept],
    runs.flatMap(({ config: { seed }, records }, i) => records.map((record) => ({ ...record, run: names[i]!, seed }))),
  )
}

function tableOf(keys: readonly string[], rows: readonly Readonly<Record<string, unknown>>[]): Table {
  return {
    columns: keys.map((key) => ({ key, title: key, ...(key !== 'run' && { align: 'right' }) })),
    rows: rows.map((row) => ({
      cells: Object.fromEntries(
        keys.flatMap((key) => {
          const value = row[key]
          if (value === undefined) return []
          return [[key, typeof value === 'number' ? { text: String(value), value } : String(value)]]
        }),
      ),
    })),
  }
}
