import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { readCsv } from './csv.ts'
import { LogError } from './log-error.ts'
import { readCurve } from './read-curve.ts'

describe('readCurve', () => {
  it('[LOG-1] finds step, loss, rate, gradient norm and held-out loss by their usual names', () => {
    const curve = readCurve('Step,train/loss,lr,grad_norm,val_loss\n0,2.5,0.1,1.5,\n10,1.25,0.1,0.75,1.5\n')
    expect(curve).toMatchObject({
      unit: 'step',
      steps: [0, 10],
      losses: [2.5, 1.25],
      learningRates: [0.1, 0.1],
      gradNorms: [1.5, 0.75],
      validationSteps: [10],
      validationLosses: [1.5],
    })
  })

  it.each([
    ['a byte order mark', '\uFEFFloss\n1\n2\n'],
    ['CR CR LF line ends', 'loss\r\r\n1\r\r\n2\r\r\n'],
    ['semicolons', 'loss;other\n1;9\n2;9\n'],
    ['bars', 'loss|other\n1|9\n2|9\n'],
    ['tabs', 'loss\tother\n1\t9\n2\t9\n'],
    ['quoted cells', '"loss"\n"1"\n"2"\n'],
    ['padded cells', '   loss,  other\n     1,  3\n  2 , 4\n'],
    ['a sideways table', ',0,1\nloss,1,2\nval_loss,3,4\n'],
    ['an object of arrays', '{"loss": [1, 2]}'],
    ['an array of objects', '[{"loss": 1}, {"eval_loss": 5}, {"loss": 2}]'],
    ['JSON lines, the last one cut', '{"loss": 1}\n{"loss": 2}\n{"lo'],
    ['a log_history', '{"log_history": [{"loss": 1}, {"loss": 2}]}'],
    ['a word after the number', 'loss\n1 (tracked)\n2 (tracked)\n'],
  ])('[LOG-2] reads through %s', (_, text) => {
    expect(readCurve(text).losses).toEqual([1, 2])
  })

  it('[LOG-3] keeps NaN and Infinity, however they are spelled, apart from blank cells', () => {
    expect(readCurve('loss\n1\nnan\n\n-inf\nInfinity\n').losses).toEqual([1, Number.NaN, -Infinity, Infinity])
    expect(readCurve('[{"loss": NaN}, {"loss": -Infinity}]').losses).toEqual([Number.NaN, -Infinity])
  })

  it('[LOG-4] joins a counter that starts again on to what was before', () => {
    expect(readCurve('step,loss\n0,3\n1,2\n0,2\n1,1\n').steps).toEqual([0, 1, 2, 3])
  })

  it('[LOG-5] counts in epochs where there is no step, and says that such losses are averages', () => {
    expect(readCurve('epoch,loss\n1,3\n2,2\n')).toMatchObject({ unit: 'epoch', steps: [1, 2], lossSource: 'averaged' })
  })

  it.each([
    ['', 'the file is empty. Pass a CSV or JSON with a loss column.'],
    ['a,b\n1,2\n', "no loss column among 'a', 'b'. Name one \"loss\"."],
    ['loss\nx\n', "column 'loss' holds no number. Check the file."],
    ['step loss\n0 2\n1 1.9\n', 'Separate the columns by commas, semicolons or tabs.'],
  ])('[LOG-6] says what is wrong with %j and what to do', (text, message) => {
    expect(() => readCurve(text)).toThrow(message)
  })

  it('[LOG-7] never takes a perplexity, an accuracy or a held-out loss for the loss', () => {
    expect(() => readCurve('train_perplexity,val_loss,accuracy\n1,2,3\n')).toThrow(LogError)
  })
})

describe('readCsv', () => {
  it('[LOG-8] splits as papaparse does', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '1', ',', '"', ' ', '\n', '.'), maxLength: 6 })
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 }), (rows) => {
        const text = Papa.unparse([['x', 'y'], ...rows], { quotes: true, newline: '\n' })
        const expected = Papa.parse<string[]>(text).data.map((row) => row.map((value) => value.trim()))
        expect(readCsv(text).rows).toEqual(expected)
      }),
      { seed: 7, numRuns: 300 },
    )
  })
})
