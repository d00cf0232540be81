// @vitest-environment jsdom
import { type Table, verdictMark } from '@sweetspot/view'
import { render } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { DataTable } from './DataTable.tsx'
import { placedColumns } from './placed-columns.ts'

const columns = [
  { key: 'run', title: 'run', priority: 0 },
  { key: 'accuracy', title: 'validation', align: 'right', priority: 4 },
  { key: 'verdict', title: 'verdict', priority: 0 },
  { key: 'evidence', title: 'evidence', priority: 3 },
] as const
const row = (run: string, evidence: string) => ({ cells: { run, accuracy: '98%', verdict: '✓ healthy', evidence } })

describe('a table of runs in a page', () => {
  it('[WEB-95] what matters less comes last, and a column of evidence stands only where something was seen', () => {
    const keys = (...evidence: string[]) =>
      placedColumns({ columns, rows: evidence.map((words) => row('0.1', words)) }).map(({ column }) => column.key)
    expect([keys('', 'stuck'), keys('', '')]).toEqual([
      ['run', 'verdict', 'evidence', 'accuracy'],
      ['run', 'verdict', 'accuracy'],
    ])
  })

  it('[WEB-100] a name has a line of its own only where there is more than one thing beside it', () => {
    const roleOf = (...keys: string[]) =>
      placedColumns({
        columns: keys.map((key) => ({ key, title: key })),
        rows: [{ cells: { rule: 'fastai minimum/10', rate: '0.1', loss: '2' } }],
      })[0]!.role
    expect([roleOf('rule', 'rate'), roleOf('rule', 'rate', 'loss')]).toEqual(['plain', 'owner'])
  })

  it('[WEB-96] the line over the rows of one owner is there once for all of them', () => {
    const table: Table = {
      columns,
      rows: ['SGD, momentum 0.9', 'SGD, momentum 0.9', 'Adam'].map((run) => row(run, '')),
    }
    const { container } = render(<DataTable table={table} caption="runs" />)
    const lines = [...container.querySelectorAll('tbody tr')].filter((line) => line.querySelectorAll('td').length === 1)
    expect(lines.map(({ textContent }) => textContent)).toEqual(['SGD, momentum 0.9', 'Adam'])
  })

  it('[WEB-97] a verdict is never parted from its glyph', () => {
    const { glyph, word } = verdictMark('healthy')
    const { container } = render(<DataTable table={{ columns, rows: [row('0.1', 'stuck')] }} caption="runs" />)
    expect(container.textContent).toContain(`${glyph}\u00a0${word}`)
  })
})
