import type { ComparisonInput, ComparisonResult } from '@sweetspot/schema'
import { expect, it } from 'vitest'
import { runMarks } from '../marks/run-mark.ts'
import { resultOf } from '../panels/example-results.ts'
import { notesOf } from '../words/notes-of.ts'
import { drawnRuns } from './drawn-runs.ts'
import { legendOf } from './legend-of.ts'
import { sweepFinding, sweepTable } from './sweep.ts'

const compared = async (more: Partial<ComparisonInput>) =>
  (await resultOf({
    kind: 'comparison',
    run: { task: { name: 'parabola', start: [4] }, steps: 30 },
    learningRates: [0.01, 0.1, 0.3],
    ...more,
  })) as ComparisonResult

const judged = ({ sweeps: [sweep] }: ComparisonResult) =>
  sweepTable(sweep!).rows.map(({ cells: { verdict, evidence } }) => [verdict, evidence])

it('[MODEL-22] the best of several rates says why it is the best, and what lower loss was left out', async () => {
  const result = await compared({})
  expect(judged(result).at(-1)).toEqual(['✓ best', 'lowest of 3 rates'])
  const [first, ...rest] = result.sweeps[0]!.rows
  const swings = { ...first!, finalLoss: 0 }
  const sweep = { ...result.sweeps[0]!, rows: [swings, ...rest] }
  expect(sweepTable(sweep).rows.at(-1)!.cells['evidence']).toBe('lowest of 2 rates, 1 lower left out')
})

it('[MODEL-23] a run that stands alone is not called the best: it has its own verdict, and where its loss went', async () => {
  const result = await compared({ learningRates: [0.3] })
  expect(judged(result)).toEqual([['✓ healthy', expect.stringMatching(/^from 16 to \d/)]])
  expect(sweepFinding(result.sweeps[0]!)).toMatch(/^0\.3 brings the loss from 16 to \d/)
})

it('[MODEL-24] a row has the mark of the curve on which it lies: that of its run, or of its optimizer’s bathtub', async () => {
  const result = await compared({ learningRates: [0.1, 0.3], optimizers: [{ name: 'sgd' }, { name: 'adam' }] })
  const marks = (...panels: ('loss' | 'bathtub')[]) => legendOf(result, panels).rows.map(({ mark }) => mark)
  const [sgd, adam] = runMarks(2)
  expect(marks('bathtub')).toEqual([sgd, sgd, adam, adam])
  expect(marks('loss', 'bathtub')).toEqual(drawnRuns(result).map(({ mark }) => mark))
})

it('[MODEL-25] which seed the curves are of is said where curves are drawn', async () => {
  const result = await compared({ seeds: [1, 2] })
  expect(notesOf(result, ['loss'])[0]).toBe('Final losses are medians of 2 seeds; the curves are those of seed 1.')
  expect(notesOf(result, ['bathtub'])[0]).toBe('Final losses are medians of 2 seeds.')
})

it('[MODEL-26] a sweep whose rates collapse says so, for the loss that they end at looks moderate', async () => {
  const { sweeps } = await compared({ learningRates: [0.1, 0.3, 1.5] })
  const rows = sweeps[0]!.rows.map((row) =>
    row.place === 'too-large' ? { ...row, diagnosis: { ...row.diagnosis, verdict: 'collapsed' as const } } : row,
  )
  expect(sweepFinding({ ...sweeps[0]!, rows })).toContain('from 1.5 on too large (collapsed)')
})
