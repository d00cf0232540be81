import { LogError, type LogReading, readLog } from '@sweetspot/logs'
import { ConfigError } from '@sweetspot/schema'
import { judge } from './judge.ts'
import type { LogRun } from './log-run.ts'
import { textOf } from './log-text.ts'
import type { DiagnosisPort, ToDiagnosisWorker } from './protocol.ts'
import type { RunAnswer, RunProblem } from './report.ts'
import { safeText } from './safe-text.ts'

interface ReadLog {
  readonly reading: LogReading
  readonly log?: string
}

/** Reads and judges the logs that arrive at a port; a log that was read once is kept while it is asked for. */
export function serveDiagnosis(port: DiagnosisPort): void {
  let known = new Map<string, ReadLog>()

  async function read(run: LogRun): Promise<ReadLog | RunProblem> {
    const { key, source, columns } = run
    try {
      const text = await textOf(source)
      return { reading: readLog(text, { columns }), ...(source.kind === 'example' && { log: text }) }
    } catch (error) {
      // Anything but what a log can do wrong is a crash, and is told as one.
      if (!(error instanceof LogError || error instanceof ConfigError)) throw error
      return {
        kind: 'problem',
        key,
        message: safeText(error.message, 600),
        titles: error instanceof LogError ? error.titles.map((title) => safeText(title)) : [],
      }
    }
  }

  async function answers({ runs }: ToDiagnosisWorker): Promise<RunAnswer[]> {
    const kept = new Map<string, ReadLog>()
    const problems = new Map<string, RunProblem>()
    for (const run of runs) {
      const name = JSON.stringify([run.key, run.columns])
      const outcome = known.get(name) ?? (await read(run))
      if ('reading' in outcome) kept.set(name, outcome)
      else problems.set(run.key, outcome)
    }
    known = kept
    const readRuns = runs.flatMap((run) => {
      const found = kept.get(JSON.stringify([run.key, run.columns]))
      return found ? [{ ...run, ...found }] : []
    })
    const reports = judge(readRuns)
    return runs.map(({ key }) => {
      const problem = problems.get(key)
      if (problem) return problem
      const at = readRuns.findIndex((run) => run.key === key)
      const { log } = readRuns[at]!
      return { ...reports[at]!, ...(log !== undefined && { log }) }
    })
  }

  // One at a time: a later question may find the logs of an earlier one already read.
  let last: Promise<unknown> = Promise.resolve()
  port.onmessage = ({ data }) => {
    last = last.then(async () => {
      try {
        port.postMessage({ kind: 'judged', id: data.id, answers: await answers(data) })
      } catch (error) {
        port.postMessage({ kind: 'failed', id: data.id, message: String(error) })
      }
    })
  }
}
