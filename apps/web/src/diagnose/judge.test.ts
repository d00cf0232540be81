import { diagnose } from '@sweetspot/core'
import { readCurve, readLog } from '@sweetspot/logs'
import { toJson } from '@sweetspot/schema'
import { diagnosisLines } from '@sweetspot/view'
import { describe, expect, it } from 'vitest'
import { exampleLog } from './example-log.ts'
import { exampleNames } from './example-name.ts'
import { judge } from './judge.ts'

const read = (text: string, key = 'a') => ({ key, reading: readLog(text), learningRate: null })
const logs = await Promise.all(exampleNames.map(exampleLog))

describe('judge', () => {
  it('[WDIAG-1] a log alone has the report that the command gives', () => {
    const [report] = judge([read(logs[2]!)])
    const expected = diagnose(readCurve(logs[2]!))
    expect(report!.json).toBe(toJson(expected, { indent: 2 }))
    expect(report!.text).toContain(diagnosisLines(expected).join('\n'))
  })

  it('[WDIAG-2] alone, the example that crawls is only suspected; beside the others it is too small', () => {
    const alone = judge([read(logs[0]!)])[0]!.diagnosis
    const together = judge(logs.map((text, i) => read(text, String(i)))).map(({ diagnosis }) => diagnosis.verdict)
    expect([alone.suspicion, together]).toEqual(['too-slow', ['too-slow', 'healthy', 'diverging']])
  })

  it('[WDIAG-3] a run whose rate nobody knows is judged alone, and takes no part in the verdict on others', () => {
    const withoutRate = logs[1]!.replaceAll(',lr,', ',other,')
    const [crawls, unknown] = judge([read(logs[0]!, 'a'), read(withoutRate, 'b')])
    expect([crawls!.diagnosis.verdict, unknown!.learningRate]).toEqual(['not-enough-evidence', null])
    const [told] = judge([read(logs[0]!, 'a'), { ...read(withoutRate, 'b'), learningRate: 1 }])
    expect(told!.diagnosis.verdict).toBe('too-slow')
  })

  it('[WDIAG-4] other runs are drawn beside it, each named by its rate', () => {
    const [report] = judge(logs.map((text, i) => read(text, String(i))))
    expect(report!.chart.series.flatMap(({ label }) => label || [])).toEqual(['1', '3.16', '0.001, this run'])
  })

  it('[WDIAG-5] no control character of a log is in a report', () => {
    const [report] = judge([read('loss\u001b[31m,loss\u202eb\u0007\n2,\u001b]0;title\u0007\n1,1\n')])
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(JSON.stringify({ ...report, json: '' }).replaceAll('\\n', '')).not.toMatch(/\\u00|[\u0000-\u001f\u202e]/)
  })
})
