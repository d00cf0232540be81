import { type Signal, signals } from './columns.ts'
import type { LeftOut, LogReading } from './log-reading.ts'
import type { Layout } from './log-table.ts'

/** What each signal is called. */
export const signalNames: Readonly<Record<Signal, string>> = {
  step: 'step',
  epoch: 'epoch',
  loss: 'loss',
  validationLoss: 'validation loss',
  learningRate: 'learning rate',
  gradNorm: 'gradient norm',
  updateRatio: 'update/weight ratio',
}

const layoutNames: Readonly<Record<Layout | 'curve', string>> = {
  comma: 'columns between commas',
  tab: 'columns between tabs',
  semicolon: 'columns between semicolons',
  bar: 'columns between bars',
  json: 'JSON',
  'json-lines': 'JSON lines',
  curve: 'a curve of Sweetspot',
}

/** What was read and how it was understood, in sentences. They quote the log: make them safe for where they are shown. */
export function readingLines(reading: LogReading): string[] {
  const { layout, decimalMark, titles, columns, rows, curve, leftOut, nonFinite, restarts } = reading
  const taken = signals.flatMap((signal) => {
    const at = columns[signal]
    return at === undefined ? [] : [`${signalNames[signal]} from '${titles[at]}'`]
  })
  const counted = columns.step === undefined && columns.epoch === undefined && layout !== 'curve'
  return [
    `Read as ${layoutNames[layout]}${decimalMark === ',' ? ' with decimal commas' : ''}${taken.length > 0 ? `: ${taken.join(', ')}` : ''}.`,
    ...(counted ? ['There is no step column: rows are counted.'] : []),
    ...(reading.lossIsGuessed
      ? ['Several columns speak of a loss and none is called "loss": the first was taken.']
      : []),
    `${curve.losses.length} of ${counts(rows, 'row')} kept${leftOut.length > 0 ? `; left out: ${leftOut.map(leftOutWords).join(', ')}` : ''}.`,
    ...(nonFinite > 0
      ? [
          `${counts(nonFinite, 'loss', 'losses')} ${nonFinite === 1 ? 'is' : 'are'} NaN or infinite and kept: that is evidence.`,
        ]
      : []),
    ...(restarts > 0 ? [`The counter starts again ${counts(restarts, 'time')}: the steps were joined on.`] : []),
  ]
}

const leftOutWords = ({ reason, count, example }: LeftOut): string => {
  switch (reason) {
    case 'blank':
      return `${count} without a loss`
    case 'no-number':
      return `${count} whose loss is no number (${JSON.stringify(example)})`
    case 'unreadable':
      return `${count} cut or not a row`
  }
}

const counts = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`
