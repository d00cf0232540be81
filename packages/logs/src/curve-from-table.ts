import { type Curve, curve, limits, limitText, nearest, parse } from '@sweetspot/schema'
import { type Columns, columnOf, lossIsGuessed, lossNames, type Signal, signals } from './columns.ts'
import { joinedSteps } from './joined-steps.ts'
import { LogError } from './log-error.ts'
import type { LeftOut, LogReading, ReadOptions } from './log-reading.ts'
import type { LogTable } from './log-table.ts'
import { isBlank, numberCell } from './number-cell.ts'

/**
 * The curve in a table with a loss column. Rows without a loss are passed over (their held-out loss is kept); without a step
 * column the rows are counted; steps that start again are joined on.
 *
 * @throws LogError where no column holds a loss
 */
export function curveFromTable(table: LogTable, options: ReadOptions = {}): LogReading {
  const { titles, rows, decimalMark, layout } = table
  const columns = columnsOf(titles, options)
  if (columns.loss === undefined) throw noLossColumn(table)
  const numberAt = (row: readonly unknown[], column: number) => numberCell(row[column], decimalMark)
  const unit = columns.step === undefined && columns.epoch !== undefined ? 'epoch' : 'step'
  const counter = columns.step ?? columns.epoch
  const { steps: place, restarts } = joinedSteps(
    rows.map((row, index) => (counter === undefined ? index : (numberAt(row, counter) ?? Number.NaN))),
  )
  const lossColumn = columns.loss
  const withLoss = rows.flatMap((row, index) => {
    const loss = numberAt(row, lossColumn)
    return loss === undefined ? [] : [{ row, index, loss }]
  })
  if (withLoss.length === 0) {
    const isOneColumn = titles.length === 1 && /\S\s+\S/.test(titles[0]!)
    const remedy = isOneColumn ? 'Separate the columns by commas, semicolons or tabs.' : 'Check the file.'
    throw new LogError(`column '${titles[lossColumn]}' holds no number. ${remedy}`, titles)
  }
  if (withLoss.length > limits.curvePoints) {
    throw new LogError(
      `too many rows with a loss: ${withLoss.length}. ${limitText('curvePoints')} Keep every tenth row.`,
    )
  }
  const optional = (signal: Signal) => {
    const column = columns[signal]
    if (column === undefined) return undefined
    const values = withLoss.map(({ row }) => numberAt(row, column) ?? Number.NaN)
    return values.some(Number.isFinite) ? values : undefined
  }
  const held = columns.validationLoss
  const validation =
    held === undefined
      ? []
      : rows.flatMap((row, index) => {
          const loss = numberAt(row, held)
          return loss === undefined ? [] : [{ step: place[index]!, loss }]
        })
  const learningRates = optional('learningRate')
  const gradNorms = optional('gradNorm')
  const updateRatios = optional('updateRatio')
  const read: Curve = parse(curve, {
    unit,
    steps: withLoss.map(({ index }) => place[index]!),
    losses: withLoss.map(({ loss }) => loss),
    lossSource: unit === 'epoch' ? 'averaged' : 'unknown',
    ...(learningRates && { learningRates }),
    ...(gradNorms && { gradNorms }),
    ...(updateRatios && { updateRatios }),
    ...(validation.length > 0 && {
      validationSteps: validation.map(({ step }) => step),
      validationLosses: validation.map(({ loss }) => loss),
    }),
  })
  return {
    curve: read,
    layout,
    decimalMark,
    titles,
    columns,
    lossIsGuessed: options.columns?.loss === undefined && lossIsGuessed(titles),
    rows: rows.length,
    leftOut: leftOutOf(table, lossColumn, rows.length - withLoss.length),
    nonFinite: withLoss.filter(({ loss }) => !Number.isFinite(loss)).length,
    restarts,
  }
}

function columnsOf(titles: readonly string[], { columns = {} }: ReadOptions): Columns {
  const found = signals.flatMap((signal) => {
    const told = columns[signal]
    const at = told === undefined ? columnOf(signal, titles) : (told ?? -1)
    return at >= 0 && at < titles.length ? [[signal, at] as const] : []
  })
  return Object.fromEntries(found)
}

function noLossColumn({ titles, isTitled }: LogTable): LogError {
  if (!isTitled) return new LogError('no titles over the columns. Add a first line such as "step,loss".', titles)
  if (titles.length === 0) return new LogError('no columns with names. Name one "loss".')
  const list = titles.slice(0, 12).map((title) => `'${title}'`)
  const near = titles.find((title) => nearest(title, lossNames) !== undefined)
  const more = titles.length > 12 ? ` and ${titles.length - 12} more` : ''
  const remedy =
    near === undefined ? 'Name one "loss".' : `The nearest is '${near}': if it is the loss, name it "loss".`
  return new LogError(`no loss column among ${list.join(', ')}${more}. ${remedy}`, titles)
}

function leftOutOf({ rows, decimalMark, unreadable }: LogTable, lossColumn: number, without: number): LeftOut[] {
  const wrong = rows
    .map((row) => row[lossColumn])
    .filter((cell) => !isBlank(cell) && numberCell(cell, decimalMark) === undefined)
  const all: readonly LeftOut[] = [
    { reason: 'blank', count: without - wrong.length },
    { reason: 'no-number', count: wrong.length, ...(wrong.length > 0 && { example: String(wrong[0]).slice(0, 40) }) },
    { reason: 'unreadable', count: unreadable },
  ]
  return all.filter(({ count }) => count > 0)
}
