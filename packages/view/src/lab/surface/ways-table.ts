import { surfaceOf } from '@sweetspot/core'
import { formatNumber } from '../../format/number.ts'
import { formatRate } from '../../format/rate.ts'
import { verdictMark } from '../../marks/verdict-mark.ts'
import type { Table, TableColumn, TableRow } from '../../table/table.ts'
import { fateOf } from '../../words/fate.ts'
import type { Bench } from '../bench/bench.ts'
import type { DrawnResult } from '../drawing/drawn-result.ts'
import { recordsUntil } from '../records-until.ts'
import { runRows } from '../run-rows.ts'

const columns: readonly TableColumn[] = [
  { key: 'hand', title: '', priority: 0 },
  { key: 'rate', title: 'rate', align: 'right', priority: 0 },
  { key: 'difference', title: 'what', priority: 2 },
  { key: 'loss', title: 'loss', align: 'right', priority: 0 },
  { key: 'x', title: 'w₁', align: 'right', priority: 1 },
  { key: 'y', title: 'w₂', align: 'right', priority: 1 },
  { key: 'verdict', title: 'verdict', priority: 0 },
  { key: 'fate', title: 'where to', priority: 3 },
]

/** The runs over a surface at a step: rate, loss, place, and once all are over the verdict and what becomes of each; the one in hand is pointed at, unless with ''. */
export function waysTable(bench: Bench, drawn: DrawnResult, step: number | null, pointer = '>'): Table {
  const rows = runRows(bench, drawn, step)
  const dimension = surfaceOf(bench.config.runs[0]!.task)?.dimension ?? 0
  const isAlike = rows.every(({ difference }) => difference === '')
  const shown = columns.filter(({ key }) => {
    if (key === 'hand') return pointer !== ''
    if (key === 'y') return dimension > 1
    return key === 'difference' ? !isAlike : true
  })
  return {
    columns: shown.map((column) => (column.key === 'x' && dimension === 1 ? { ...column, title: 'w' } : column)),
    rows: rows.map((row, i): TableRow => {
      const records = drawn.records[i] ?? []
      const now = records[recordsUntil(records, step) - 1]
      const verdict = row.verdict === null ? null : verdictMark(row.verdict)
      const cell = (value: number | undefined) => (value === undefined ? '' : { text: formatNumber(value), value })
      return {
        mark: row.mark,
        cells: {
          hand: row.isSelected ? pointer : '',
          rate: { text: formatRate(row.learningRate), value: row.learningRate },
          difference: row.difference,
          loss: cell(now?.loss),
          x: cell(now?.params?.[0]),
          y: cell(now?.params?.[1]),
          verdict: verdict === null ? '' : `${verdict.glyph} ${verdict.word}`,
          fate: drawn.isOver ? fateOf(drawn.result.runs[i]!).text : '',
        },
      }
    }),
  }
}
