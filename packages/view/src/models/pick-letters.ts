import type { RangeTestResult } from '@sweetspot/schema'
import type { Rule } from '../chart/chart.ts'
import type { Table } from '../table/table.ts'
import { letterOf } from './pick-rules.ts'
import { picksTable } from './range-test.ts'

/** The picks of all rules as lines across a chart, each with its rule's letter. */
export function letteredRules({ picks }: Pick<RangeTestResult, 'picks'>): Rule[] {
  return picks.flatMap(({ rule, learningRate }): Rule[] =>
    learningRate === null ? [] : [{ axis: 'x', at: learningRate, label: letterOf(rule), strong: rule === 'sweetspot' }],
  )
}

/** Every rule's pick with its letter: its rate, its score where it was checked, and its band over the seeds or why there is none. */
export function letteredPicks(result: RangeTestResult): Table {
  const { columns, rows } = picksTable(result)
  const named = columns.filter(({ key }) => key === 'band' || key === 'reason')
  const notes = named.map(({ title }) => title).join(', or ')
  return {
    columns: [
      { key: 'letter', title: '', priority: 0 },
      ...columns.filter((column) => !named.includes(column)),
      ...(notes === '' ? [] : [{ key: 'note', title: notes, priority: 2 }]),
    ],
    rows: rows.map(({ cells, ...row }, i) => ({
      ...row,
      cells: { ...cells, letter: letterOf(result.picks[i]!.rule), note: cells['reason'] || cells['band'] || '' },
    })),
  }
}

/** Every rule's pick with its letter beside a ramp: without scores. */
export function pickRates(result: RangeTestResult): Table {
  const { columns, rows } = letteredPicks(result)
  return { columns: columns.filter(({ key }) => key !== 'decades' && key !== 'excess'), rows }
}

/** Every rule's pick with its letter beside a check: how far from the best it is, and what it loses; its name where there is room. */
export function pickScores(result: RangeTestResult): Table {
  const { columns, rows } = letteredPicks(result)
  return {
    columns: columns
      .filter(({ key }) => key !== 'note')
      .map((column) => (column.key === 'rule' ? { ...column, priority: 2 } : column)),
    rows,
  }
}
