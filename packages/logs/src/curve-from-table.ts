import { type Curve, curve, parse } from '@sweetspot/schema'
import { columnOf, type Signal } from './columns.ts'
import { LogError } from './log-error.ts'
import { numberCell } from './number-cell.ts'

/** A table of cells with titles. */
export interface LogTable {
  readonly titles: readonly string[]
  readonly rows: readonly (readonly unknown[])[]
}

/**
 * The curve in a table with a loss column. Rows without a loss are passed over (their held-out loss is kept); without a step
 * column the rows are counted; steps that start again are joined on.
 *
 * @throws LogError where no column holds a loss
 */
export function curveFromTable({ titles, rows }: LogTable): Curve {
  const at = (signal: Signal) => columnOf(signal, titles)
  const lossColumn = at('loss')
  if (lossColumn < 0) {
    throw new LogError(
      `no loss column among ${titles
        .slice(0, 12)
        .map((title) => `'${title}'`)
        .join(', ')}. Name one "loss".`,
    )
  }
  const stepColumn = at('step')
  const epochColumn = at('epoch')
  const unit = stepColumn < 0 && epochColumn >= 0 ? 'epoch' : 'step'
  const counter = stepColumn >= 0 ? stepColumn : epochColumn
  const place = joinedSteps(rows.map((row, index) => (counter < 0 ? index : (numberCell(row[counter]) ?? Number.NaN))))
  const withLoss = rows.flatMap((row, index) => {
    const loss = numberCell(row[lossColumn])
    return loss === undefined ? [] : [{ row, index, loss }]
  })
  if (withLoss.length === 0) throw new LogError(`column '${titles[lossColumn]}' holds no number. Check the file.`)
  const optional = (signal: Signal) => {
    const column = at(signal)
    const values = column < 0 ? [] : withLoss.map(({ row }) => numberCell(row[column]) ?? Number.NaN)
    return values.some(Number.isFinite) ? values : undefined
  }
  const held = at('validationLoss')
  const validation =
    held < 0
      ? []
      : rows.flatMap((row, index) => {
          const loss = numberCell(row[held])
          return loss === undefined ? [] : [{ step: place[index]!, loss }]
        })
  const learningRates = optional('learningRate')
  const gradNorms = optional('gradNorm')
  const updateRatios = optional('updateRatio')
  return parse(curve, {
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
}

/** Steps that never fall: a counter that starts again (a second run appended, a batch number per epoch) goes on where it was. */
function joinedSteps(steps: readonly number[]): number[] {
  let offset = 0
  let last = Number.NEGATIVE_INFINITY
  return steps.map((step) => {
    if (!Number.isFinite(step)) return Number.isFinite(last) ? last : 0
    if (step + offset < last) offset = last + 1 - step
    last = step + offset
    return last
  })
}
