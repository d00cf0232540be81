import { diagnose } from '@sweetspot/core'
import { expect, it } from 'vitest'
import { logsTable } from './logs-table.ts'
import { verdictChange, verdictTitle } from './verdict-title.ts'

const steps = Array.from({ length: 60 }, (_, i) => i)
const healthy = diagnose({ steps, losses: steps.map((i) => 2 * 0.9 ** i) })
const broken = diagnose({ steps, losses: steps.map((i) => (i < 40 ? 2 : Number.NaN)) })

it('[TDGN-84] a verdict has its glyph, its word and its confidence, in ASCII too', () => {
  expect([verdictTitle(broken), verdictTitle(broken, true)]).toEqual([
    expect.stringMatching(/^∞ diverged \(confidence \d+%\)$/),
    expect.stringMatching(/^! diverged \(confidence \d+%\)$/),
  ])
})

it('[TDGN-85] a verdict that changed is told with what it was, one that did not is not', () => {
  expect([verdictChange(healthy, broken), verdictChange(healthy, healthy)]).toEqual([
    expect.stringMatching(/^Was healthy, is diverged now\. The run left the finite numbers/),
    null,
  ])
})

it('[TDGN-86] a log without a rate or a loss says so in the table of logs', () => {
  const [row] = logsTable([{ name: 'a.csv', learningRate: null, finalLoss: null, verdict: 'healthy' }]).rows
  expect(row!.cells).toEqual({ rate: 'unknown', name: 'a.csv', loss: '', verdict: '✓ healthy' })
})
