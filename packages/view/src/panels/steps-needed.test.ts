import { expect, it } from 'vitest'
import { cellOf } from '../table/table.ts'
import { factsOf } from '../words/facts-of.ts'
import { ratesOnParabola } from './example-results.ts'

it('[PANEL-57] the table beside the steps that are needed has them, and whether they are within the budget, instead of a verdict', async () => {
  const result = await ratesOnParabola([1e-3, 0.01, 0.1, 1.5], { steps: 600, stop: { target: 1e-6 } })
  const { columns, rows } = factsOf(['steps-needed'], result, { budget: 100 }).legend
  expect(columns.map(({ title }) => title)).toEqual(['run', 'steps needed', 'within 100 steps'])
  expect(rows.map((row) => columns.map((column) => cellOf(row, column).text))).toEqual([
    ['0.001', 'more than 600', '– not reached'],
    ['0.01', '411', '– not reached'],
    ['0.1', '38', '✓ reached'],
    ['1.5', 'never', '– not reached'],
  ])
})
