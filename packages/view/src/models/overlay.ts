import type { OverlayResult, RunResult } from '@sweetspot/schema'
import type { Chart } from '../chart/chart.ts'
import { formatCount } from '../format/count.ts'
import { formatLoss } from '../format/loss.ts'
import { formatPercent } from '../format/percent.ts'
import { verdictMark } from '../marks/verdict-mark.ts'
import type { Table, TableColumn } from '../table/table.ts'
import { findingText } from '../words/finding.ts'
import { findingOf } from '../words/finding-of.ts'
import { type DrawnRun, drawnRuns } from './drawn-runs.ts'
import { lossChart } from './loss-chart.ts'

/** Loss against step for every run of an overlay. */
export function overlayChart(result: OverlayResult): Chart {
  return lossChart(drawnRuns(result), { title: findingOf(result) })
}

/** Every run of an overlay by what it differs in, with its final loss, its verdict and the numbers behind it. */
export function overlayTable(result: OverlayResult): Table {
  const runs = drawnRuns(result)
  const validated = runs.some(({ run }) => run.final.validationAccuracy !== undefined)
  const columns: TableColumn[] = [
    { key: 'run', title: 'run', priority: 0 },
    { key: 'loss', title: 'final loss', align: 'right', priority: 0 },
    { key: 'steps', title: 'steps', align: 'right', priority: 2 },
    ...(validated ? [{ key: 'accuracy', title: 'validation', align: 'right', priority: 4 } as const] : []),
    { key: 'verdict', title: 'verdict', priority: 0 },
    { key: 'evidence', title: 'evidence', priority: 3 },
  ]
  return { columns, rows: runs.map(rowOf) }
}

function rowOf({ run, name, mark, diagnosis }: DrawnRun): Table['rows'][number] {
  const { validationAccuracy } = run.final
  const verdict = verdictMark(diagnosis?.verdict ?? 'not-enough-evidence')
  const worst = diagnosis?.findings.find(({ severity }) => severity !== 'info')
  const loss = finalLossOf(run)
  return {
    mark,
    cells: {
      run: name,
      loss: run.records.length === 0 ? '' : { text: formatLoss(loss), value: loss },
      steps: { text: formatCount(run.stepsRun), value: run.stepsRun },
      accuracy:
        validationAccuracy === undefined ? '' : { text: formatPercent(validationAccuracy), value: validationAccuracy },
      verdict: `${verdict.glyph} ${verdict.word}`,
      evidence: run.outcome.kind === 'aborted' ? 'interrupted' : worst === undefined ? '' : findingText(worst),
    },
  }
}

/** Infinity where a run left the finite numbers, whatever was left behind. */
const finalLossOf = ({ outcome, final }: RunResult): number =>
  outcome.kind === 'diverged' ? Number.POSITIVE_INFINITY : final.loss
