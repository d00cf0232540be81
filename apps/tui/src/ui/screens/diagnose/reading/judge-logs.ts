import { type Columns, columnOf, LogError, type LogReading, readLog, signals } from '@sweetspot/logs'
import { ConfigError } from '@sweetspot/schema'
import { CommandError } from '../../../../cli/exit-codes.ts'
import { shownPath } from '../files/log-path.ts'
import { judge, safe } from './judge.ts'
import { createLogTexts } from './log-text.ts'
import type { LogAnswer, LogProblem, LogRequest } from './protocol.ts'

interface Kept {
  readonly name: string
  readonly reading: LogReading
  readonly isCut: boolean
}

/** Reads and judges logs; one that has not changed since is not read again while it is asked for. */
export function createLogJudge(growsFrom?: number): (requests: readonly LogRequest[]) => LogAnswer[] {
  const texts = createLogTexts(growsFrom)
  let known: readonly Kept[] = []

  function read({ path, columns, ending }: LogRequest): Kept | LogProblem {
    try {
      const name = JSON.stringify([path, columns, ending, texts.stampOf(path)])
      const kept = known.find((one) => one.name === name)
      if (kept) return kept
      const whole = texts.read(path, ending === 'finished-lines')
      const text = ending === 'finished-lines' ? finishedLines(whole) : whole
      return { name, reading: readLog(text, { columns }), isCut: text.length < whole.length }
    } catch (error) {
      return problemOf(error, path)
    }
  }

  return (requests) => {
    const outcomes = requests.map(read)
    known = outcomes.filter((outcome) => 'reading' in outcome)
    const reports = judge(
      outcomes.flatMap((outcome, at) =>
        'reading' in outcome ? [{ ...outcome, learningRate: requests[at]!.learningRate }] : [],
      ),
    ).values()
    return outcomes.map((outcome) => ('reading' in outcome ? reports.next().value! : outcome))
  }
}

/** A table of lines without the line that is being written; a JSON document is written as a whole, and read as one. */
function finishedLines(text: string): string {
  const isDocument = /^\s*\[/.test(text) || /^\s*\{[^\n]*(\n(?!\s*\{)|$)/.test(text)
  const end = text.lastIndexOf('\n') + 1
  return isDocument || end === 0 ? text : text.slice(0, end)
}

/** What a log can do wrong, in the words of the command; anything else is a crash, and is told as one. */
function problemOf(error: unknown, path: string): LogProblem {
  const name = shownPath(path)
  if (error instanceof LogError) {
    return {
      kind: 'problem',
      message: safe(`${name}: ${error.message}`, 600),
      titles: error.titles.map((title) => safe(title, 80)),
      columns: columnsOf(error.titles),
    }
  }
  if (!(error instanceof CommandError || error instanceof ConfigError)) throw error
  const message = error.message.startsWith(path) ? error.message.slice(path.length) : `: ${error.message}`
  return { kind: 'problem', message: safe(name + message, 600), titles: [], columns: {} }
}

/** The columns that are known by their names. */
function columnsOf(titles: readonly string[]): Columns {
  return Object.fromEntries(signals.map((signal) => [signal, columnOf(signal, titles)]).filter(([, at]) => at !== -1))
}
