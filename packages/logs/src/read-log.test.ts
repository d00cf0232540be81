import { describe, expect, it } from 'vitest'
import { LogError } from './log-error.ts'
import { readLog } from './read-log.ts'
import { readingLines } from './reading-lines.ts'

const errorOf = (text: string): unknown => {
  try {
    return readLog(text)
  } catch (error) {
    return error
  }
}

describe('readLog', () => {
  it('[LOG-9] says which column each signal was read from, how many rows were kept, and why the others were not', () => {
    const reading = readLog('Step,train/loss,lr,val_loss\n0,2.5,0.1,\n1,,0.1,1.5\n2,NaN,0.1,\n3,oops,0.1,\n')
    expect(readingLines(reading)).toEqual([
      "Read as columns between commas: step from 'Step', loss from 'train/loss', validation loss from 'val_loss', learning rate from 'lr'.",
      '2 of 4 rows kept; left out: 1 without a loss, 1 whose loss is no number ("oops").',
      '1 loss is NaN or infinite and kept: that is evidence.',
    ])
  })

  it('[LOG-10] a column that is named overrules the usual names, and null takes a signal away', () => {
    const { curve } = readLog('loss,aux,lr\n1,3,9\n2,4,9\n', { columns: { loss: 1, learningRate: null } })
    expect([curve.losses, curve.learningRates]).toEqual([[3, 4], undefined])
  })

  it.each([
    ['several loss columns of unknown names', 'loss_a,loss_b\n1,2\n', true],
    ['a loss column of a known name beside others', 'loss_a,loss\n1,2\n', false],
  ])('[LOG-11] says whether the loss column was a guess: %s', (_, text, guessed) => {
    expect(readLog(text).lossIsGuessed).toBe(guessed)
  })

  it('[LOG-12] without a loss column the error names the nearest title and carries them all', () => {
    expect(errorOf('step,lsos\n0,1\n')).toMatchObject({
      message: expect.stringContaining("The nearest is 'lsos'"),
      titles: ['step', 'lsos'],
    })
  })

  it.each([
    ['between semicolons', 'step;loss\n0;2,5\n1;1,25\n', [2.5, 1.25]],
    ['between semicolons, three digits behind the comma', 'step;loss\n0;2,125\n1;1,250\n', [2.125, 1.25]],
    ['in quotes', 'step,loss\n0,"2,5"\n1,"1,25"\n', [2.5, 1.25]],
    ['not where any number has a point', 'step;loss\n0;2.5\n1;1,25\n', [2.5]],
    ['not where it may part thousands', 'step,loss\n0,"1,250"\n1,3\n', [3]],
  ])('[LOG-13] decimal commas: %s', (_, text, losses) => {
    expect(readLog(text).curve.losses).toEqual(losses)
  })

  it('[LOG-14] decimal commas that fall apart between commas are refused, not misread', () => {
    expect(errorOf('step,loss\n0,2,5\n1,1,25\n')).toMatchObject({
      message:
        'every row has more cells than there are titles: 3 against 2. Write decimal points, or separate the columns by semicolons.',
    })
  })

  it('[LOG-15] a table without titles is an error with numbered columns, and is read once a column is named', () => {
    expect(errorOf('0,3\n1,2\n')).toMatchObject({ titles: ['column 1', 'column 2'] })
    expect(readLog('0,3\n1,2\n', { columns: { loss: 1 } }).curve.losses).toEqual([3, 2])
  })

  it.each([
    ['\u001f\ufffd\b\0', 'this is a gzip archive. Unpack it first (gunzip).'],
    ['PK\u0003\u0004', 'this is a zip archive. Unpack it first (unzip).'],
    ['\ufffdPNG\0\0', 'this is a binary file, not text. Pass a CSV or JSON with a loss column.'],
  ])('[LOG-16] binary data are refused as such: %j', (text, message) => {
    expect(errorOf(text)).toEqual(new LogError(message))
  })
})
