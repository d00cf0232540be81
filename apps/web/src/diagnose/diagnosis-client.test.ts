import { describe, expect, it } from 'vitest'
import { LocalWorker } from '../../test/local-worker.ts'
import { createDiagnosisClient } from './diagnosis-client.ts'
import type { LogRun } from './log-run.ts'

const run = (text: string, key = 'a'): LogRun => ({
  key,
  name: 'run.csv',
  source: { kind: 'text', text },
  columns: {},
  learningRate: null,
})

/** A client and the workers that it started. */
function client() {
  const workers: LocalWorker[] = []
  const start = () => {
    workers.push(new LocalWorker())
    return workers.at(-1)!
  }
  return { workers, client: createDiagnosisClient(start) }
}

/** What came of one log. */
async function answerTo(log: LogRun) {
  const answers = await client().client.judge([log])
  return answers![0]!
}

describe('the diagnosis in its worker', () => {
  it('[WDIAG-6] only the latest question is answered', async () => {
    const { client: judge } = client()
    const answers = await Promise.all([judge.judge([run('loss\n1\n')]), judge.judge([run('loss\n2\n', 'b')])])
    expect(answers.map((answer) => answer?.[0]?.key ?? null)).toEqual([null, 'b'])
  })

  it('[WDIAG-7] a crash rejects the question, and the next one has a new worker', async () => {
    const { client: judge, workers } = client()
    const first = judge.judge([run('loss\n1\n')])
    workers[0]!.crash('out of memory')
    await expect(first).rejects.toThrow('out of memory')
    expect([(await judge.judge([run('loss\n1\n')]))?.length, workers.length]).toEqual([1, 2])
  })

  it('[WDIAG-8] a cancel terminates the worker and answers with nothing', async () => {
    const { client: judge, workers } = client()
    const question = judge.judge([run('loss\n1\n')])
    judge.cancel()
    expect([await question, workers[0]!.terminated]).toEqual([null, true])
  })

  it.each([
    ['empty', '', 'the file is empty'],
    ['binary', '\u0001\0\0', 'this is a binary file'],
    ['no loss column', 'step,lsos\n0,1\n', "The nearest is 'lsos'"],
    ['only a title', 'loss\n', 'holds no number'],
    ['broken JSON', '{"loss": [1,', 'not readable as JSON'],
    ['JSON of another kind', '{"kind": "curve", "steps": [1], "losses": []}', 'expected as many losses as steps'],
  ])('[WDIAG-9] a log that is %s is a problem of its own, with what to do', async (_, text, message) => {
    expect(await answerTo(run(text))).toMatchObject({ kind: 'problem', message: expect.stringContaining(message) })
  })

  it.each([
    ['one row', 'loss\n1\n', 'not-enough-evidence'],
    ['NaN and Infinity', 'loss\n2\n3\nInfinity\nNaN\n', 'diverged'],
    [
      'decimal commas',
      `step;loss\n${Array.from({ length: 40 }, (_, i) => `${i};${String(0.9 ** i).replace('.', ',')}`).join('\n')}`,
      'healthy',
    ],
  ])('[WDIAG-10] %s: read for what it is', async (_, text, verdict) => {
    expect(await answerTo(run(text))).toMatchObject({ kind: 'report', diagnosis: { verdict } })
  })

  it.each([
    ['UTF-8', new TextEncoder().encode('loss\n1\n2\n')],
    [
      'UTF-16, little end first',
      Uint8Array.from([0xff, 0xfe, ...[...'loss\n1\n2\n'].flatMap((c) => [c.charCodeAt(0), 0])]),
    ],
    [
      'UTF-16, big end first',
      Uint8Array.from([0xfe, 0xff, ...[...'loss\n1\n2\n'].flatMap((c) => [0, c.charCodeAt(0)])]),
    ],
  ])('[WDIAG-11] a file in %s', async (_, bytes) => {
    const file = new File([bytes], 'run.csv')
    expect(await answerTo({ ...run(''), source: { kind: 'file', file } })).toMatchObject({
      kind: 'report',
      finalLoss: 2,
    })
  })

  it('[WDIAG-12] a file that the browser cannot read is a problem, not a crash', async () => {
    const file = { arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotReadableError')) } as unknown as File
    expect(await answerTo({ ...run(''), source: { kind: 'file', file } })).toMatchObject({
      kind: 'problem',
      message: expect.stringContaining('could not read it'),
    })
  })
})
