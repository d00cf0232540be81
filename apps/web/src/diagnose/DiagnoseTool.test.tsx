// @vitest-environment jsdom
import { readLog } from '@sweetspot/logs'
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { LocalWorker } from '../../test/local-worker.ts'
import { DiagnoseTool } from './DiagnoseTool.tsx'
import { exampleLog } from './example-log.ts'
import { judge } from './judge.ts'
import type { LogRun } from './log-run.ts'

const log = await exampleLog('too-large')
const run: LogRun = {
  key: 'example',
  name: 'digits-3.16.csv',
  source: { kind: 'example', name: 'too-large' },
  columns: {},
  learningRate: null,
}
const example = { run, report: { ...judge([{ ...run, reading: readLog(log) }])[0]!, log } }

let workers: LocalWorker[] = []

beforeEach(() => {
  workers = []
  globalThis.ResizeObserver ??= class {
    observe() {}
    unobserve() {}
    disconnect() {}
  }
  render(
    <DiagnoseTool
      example={example}
      start={() => {
        workers.push(new LocalWorker())
        return workers.at(-1)!
      }}
    />,
  )
})
afterEach(cleanup)

const box = () => screen.getByRole('textbox', { name: 'Paste a log, or drop a file here' })
const verdict = () => screen.getByRole('heading', { level: 2 }).textContent
const falling = (lr: number, rate: number) =>
  `loss,lr\n${Array.from({ length: 60 }, (_, i) => `${(2 * rate ** i).toFixed(5)},${lr}`).join('\n')}\n`

async function diagnose(text: string) {
  fireEvent.change(box(), { target: { value: text } })
  fireEvent.click(screen.getByRole('button', { name: 'Diagnose' }))
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Cancel' })).toBeNull())
}
const drop = (files: readonly File[]) => fireEvent.drop(box(), { dataTransfer: { files, getData: () => '' } })

describe('the tool', () => {
  it('[WDIAG-15] shows an example first, says that it is one, and starts no worker', () => {
    expect([verdict(), screen.getByText(/^An example/).textContent, workers]).toEqual([
      '↗ diverging confidence 99%',
      'An example: digits-3.16.csv, trained by the engine of this site',
      [],
    ])
  })

  it('[WDIAG-16] a pasted log gets its verdict, which a live region says', async () => {
    await diagnose(falling(0.1, 0.93))
    expect(verdict()).toContain('healthy')
    expect(screen.getByRole('status').textContent).toMatch(/^✓ healthy \(confidence \d+%\)\. The loss falls/)
  })

  it('[WDIAG-17] a finding that is chosen is marked on the curve', () => {
    fireEvent.click(screen.getByRole('radio', { name: /^steps 1–199 rose from/ }))
    const drawing = screen.getAllByRole('img')[0]!
    expect(drawing.innerHTML).toContain('not recovered')
  })

  it('[WDIAG-18] beside the same run at another rate the verdict gets better', async () => {
    await diagnose(falling(0.001, 0.999))
    expect(verdict()).not.toContain('too small')
    fireEvent.click(screen.getByRole('radio', { name: 'the same run at another rate' }))
    await diagnose(falling(0.1, 0.93))
    fireEvent.click(within(screen.getByRole('group', { name: 'The logs' })).getAllByRole('radio')[0]!)
    expect(verdict()).toContain('too small')
  })

  it('[WDIAG-19] a log without a known loss column asks which it is, and what was shown stays', async () => {
    await diagnose('a,b\n3,9\n2,9\n1,9\n')
    expect(verdict()).toContain('diverging')
    fireEvent.change(screen.getByRole('combobox', { name: 'The loss is in column' }), { target: { value: '0' } })
    await waitFor(() => expect(verdict()).toContain('not enough evidence'))
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('[WDIAG-23] a file above the limit is refused with the limit before it is read, and what was shown stays', () => {
    const file = new File([], 'big.csv')
    Object.defineProperty(file, 'size', { value: 200_000_000 })
    drop([file])
    expect(screen.getByRole('alert').textContent).toContain('big.csv is 200 MB; this page reads up to 50 MB')
    expect([verdict(), workers]).toEqual(['↗ diverging confidence 99%', []])
  })

  it('[WDIAG-24] a crash keeps what was shown and offers to try again, which works', async () => {
    fireEvent.change(box(), { target: { value: falling(0.1, 0.93) } })
    fireEvent.click(screen.getByRole('button', { name: 'Diagnose' }))
    workers[0]!.crash('planted')
    await screen.findByText(/planted/)
    expect(verdict()).toContain('diverging')
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }))
    await waitFor(() => expect(verdict()).toContain('healthy'))
  })

  it('[WDIAG-25] says what was read and left out, and a column can be chosen again', async () => {
    await diagnose('step,loss,other\n0,3,1\n1,x,1\n2,1,1\n')
    expect(screen.getByText(/2 of 3 rows kept; left out: 1 whose loss is no number \("x"\)/)).toBeTruthy()
    fireEvent.change(screen.getByRole('combobox', { name: 'loss', hidden: true }), { target: { value: '2' } })
    await screen.findByText(/3 of 3 rows kept/)
  })

  it('[WDIAG-26] control characters of names and cells never reach the page', async () => {
    const text = 'loss\n2\n\u001b[31mred\u202e\n'
    drop([new File([text], 'a\u202eb\u0007.csv')])
    await waitFor(() => expect(screen.getByRole('article').getAttribute('aria-label')).toBe('Report on ab.csv'))
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(document.body.textContent).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u202e]/)
  })

  it('[WDIAG-87] where a log could not be read, the example that stays says that it is not that log', async () => {
    await diagnose('a,b\n3,9\n2,9\n1,9\n')
    expect(screen.getByText(/^Not your log, still the example: digits-3.16.csv/)).toBeTruthy()
  })

  it('[WDIAG-88] a rate that is no number above 0 is told beside its box, and the verdict stays', async () => {
    const rate = screen.getByRole('textbox', { name: 'rate' })
    fireEvent.change(rate, { target: { value: 'fast' } })
    fireEvent.blur(rate)
    expect([screen.getByRole('alert').textContent, workers]).toEqual(['a number above 0', []])
    fireEvent.change(rate, { target: { value: '1' } })
    fireEvent.blur(rate)
    await waitFor(() => expect(screen.queryByText('a number above 0')).toBeNull())
  })

  it('[WDIAG-89] a file that is dropped beside its place is read, and does not take the place of the page', async () => {
    const files = [new File([falling(0.1, 0.93)], 'missed.csv')]
    const isLeft = fireEvent.drop(document.body, { dataTransfer: { files, types: ['Files'], getData: () => '' } })
    expect(isLeft).toBe(false)
    await waitFor(() => expect(screen.getByRole('article').getAttribute('aria-label')).toBe('Report on missed.csv'))
  })
})
