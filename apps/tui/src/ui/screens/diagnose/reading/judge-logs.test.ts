import { appendFileSync, chmodSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { diagnose } from '@sweetspot/core'
import { readCurve } from '@sweetspot/logs'
import { describe, expect, it } from 'vitest'
import { crawling, diverging, falling, untitled } from '../example-logs.ts'
import { folderWith } from '../opened-diagnose.tsx'
import { createLogJudge } from './judge-logs.ts'
import type { LogAnswer, LogReport, LogRequest } from './protocol.ts'

const folder = folderWith({
  'falling.csv': falling(),
  'diverging.csv': diverging(),
  'crawling.csv': crawling(),
  'untitled.csv': untitled(),
  'empty.csv': '',
  'binary.log': '\0\u0001',
  'bad.csv': 'l\u001b[31moss\u202e,b\u0007\n1,2\n',
})

const request = (name: string, change: Partial<LogRequest> = {}): LogRequest => ({
  key: name,
  path: join(folder, name),
  columns: {},
  learningRate: null,
  ending: 'whole',
  ...change,
})
const judge = (...requests: readonly LogRequest[]): LogAnswer[] => createLogJudge()(requests)
const message = (answer: LogAnswer | undefined) => (answer?.kind === 'problem' ? answer.message : '')
const report = (answer: LogAnswer | undefined): LogReport => {
  if (answer?.kind !== 'report') throw new Error(message(answer))
  return answer
}

describe('a log on its own', () => {
  it.each(['falling', 'diverging', 'crawling'] as const)('[TDGN-13] %s has the diagnosis of the command', (name) => {
    const text = { falling, diverging, crawling }[name]()
    expect(report(judge(request(`${name}.csv`))[0]).diagnosis).toEqual(diagnose(readCurve(text)))
  })

  it.each([
    ['missing.csv', 'no such file.'],
    ['.', 'is a folder.'],
    ['empty.csv', 'the file is empty. Pass a CSV or JSON with a loss column.'],
    ['binary.log', 'this is a binary file, not text. Pass a CSV or JSON with a loss column.'],
  ])('[TDGN-14] %s is refused in a clear sentence', (name, sentence) => {
    expect(message(judge(request(name))[0])).toContain(`: ${sentence}`)
  })

  it('[TDGN-15] what is no plain file is not waited for', () => {
    expect(message(judge({ ...request('x'), path: '/dev/null' })[0])).toContain('is neither a file nor a folder')
  })

  it('[TDGN-16] beyond 200 MB it is refused unread', () => {
    writeFileSync(join(folder, 'huge.csv'), '')
    truncateSync(join(folder, 'huge.csv'), 200_000_001)
    expect(message(judge(request('huge.csv'))[0])).toContain('larger than 200 MB')
  })

  it.skipIf(process.getuid?.() === 0)('[TDGN-17] without permission it says so', () => {
    writeFileSync(join(folder, 'mine.csv'), falling())
    chmodSync(join(folder, 'mine.csv'), 0)
    expect(message(judge(request('mine.csv'))[0])).toContain('may not be read')
  })

  it('[TDGN-18] without a loss column its titles are given, and what the others were taken for', () => {
    const [answer] = judge(request('untitled.csv'))
    expect(answer).toMatchObject({ titles: ['epoch', 'trn', 'other'], columns: { epoch: 0 } })
  })

  it('[TDGN-19] with its loss column told it is judged', () => {
    expect(report(judge(request('untitled.csv', { columns: { loss: 1 } }))[0])).toMatchObject({
      unit: 'epoch',
      points: 60,
    })
  })

  it('[TDGN-20] no control character of a log is in an answer', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(JSON.stringify(judge(request('bad.csv')))).not.toMatch(/\\u00|[\u0000-\u001f\u202e]/)
  })
})

describe('logs together', () => {
  it('[TDGN-21] one that crawls is only suspected alone, and too small beside the same run at another rate', () => {
    const alone = report(judge(request('crawling.csv'))[0]).diagnosis
    const [beside] = judge(request('crawling.csv'), request('falling.csv'))
    expect([alone.verdict, alone.suspicion, report(beside).diagnosis.verdict]).toEqual([
      'not-enough-evidence',
      'too-slow',
      'too-slow',
    ])
  })

  it('[TDGN-22] one that cannot be read leaves the others as they are', () => {
    expect(judge(request('missing.csv'), request('falling.csv')).map(({ kind }) => kind)).toEqual(['problem', 'report'])
  })
})

describe('a log that grows', () => {
  const growing = request('growing.csv', { ending: 'finished-lines' })
  const write = (text: string) => writeFileSync(growing.path, text)

  it('[TDGN-23] is judged without the line that is being written, until that is finished', () => {
    const judgeLogs = createLogJudge()
    write('step,loss\n0,3\n1,2\n2,1.')
    const cut = report(judgeLogs([growing])[0])
    appendFileSync(growing.path, '5\n')
    const whole = report(judgeLogs([growing])[0])
    expect([cut.points, cut.isCut, whole.points, whole.isCut]).toEqual([2, true, 3, false])
  })

  it('[TDGN-24] a JSON document is one piece, JSON lines are lines', () => {
    write('{\n"loss": [3, 2, 1]\n}')
    const document = report(judge(growing)[0])
    write('{"loss": 3}\n{"loss": 2}\n{"lo')
    expect([document.points, report(judge(growing)[0]).points]).toEqual([3, 2])
  })

  it('[TDGN-25] large, it is read on from its end, with the same diagnosis as anew; cut or replaced, from its start', () => {
    const judgeLogs = createLogJudge(1)
    const same = () => {
      const fresh = report(judge({ ...growing, ending: 'whole' })[0])
      return JSON.stringify(report(judgeLogs([growing])[0])) === JSON.stringify(fresh)
    }
    write(falling(100))
    const begun = same()
    appendFileSync(growing.path, '100,2.5\n101,2.6\n102,größer\n')
    const appended = same()
    write(falling(50))
    const cut = same()
    rmSync(growing.path)
    write(diverging())
    expect([begun, appended, cut, same()]).toEqual([true, true, true, true])
  })
})
