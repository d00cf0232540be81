import { expect, it } from 'vitest'
import { chosenRuns, columnSheet, movedColumn, turnedColumn } from './column-sheet.ts'

const run = { key: 'a', path: '/a.csv', columns: {}, learningRate: null }
const sheet = columnSheet([run], 'a', { titles: ['t', 'x', 'y'], columns: { step: 0, loss: 1 } })

it('[TDGN-61] a signal that another column is taken for leaves the one it was in; those passed by stay', () => {
  const moved = turnedColumn(turnedColumn(turnedColumn(movedColumn(sheet, 1), 1), 1), 1)
  expect(moved.uses).toEqual(['step', null, 'loss'])
})

it('[TDGN-62] what no column is taken for is told as none, so that no name brings it back', () => {
  const none = turnedColumn(movedColumn(sheet, -1), -1)
  expect(chosenRuns(none)[0]!.columns).toMatchObject({ step: null, loss: 1, learningRate: null })
})
