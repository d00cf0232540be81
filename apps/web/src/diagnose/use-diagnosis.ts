import { useEffect, useReducer, useState } from 'react'
import { type DiagnoseState, diagnoseReducer, type ReportedRun } from './diagnose-state.ts'
import { createDiagnosisClient } from './diagnosis-client.ts'
import { maxLogs, refusalOf } from './file-limit.ts'
import type { LogRun, LogSource } from './log-run.ts'
import type { DiagnosisWorker } from './protocol.ts'
import { safeText } from './safe-text.ts'

/** A log that is handed in: what it is called and where its text is. */
export interface GivenLog {
  readonly name: string
  readonly source: LogSource
}

/** The state of the tool and the ways to change it. */
export interface DiagnosisControl {
  readonly state: DiagnoseState
  /** Judges logs: instead of those shown, or beside them. */
  give(logs: readonly GivenLog[], joins: boolean): void
  /** Judges a log again, with other columns or another rate. */
  change(run: LogRun, joins: boolean): void
  remove(key: string): void
  select(key: string): void
  retry(): void
  cancel(): void
}

/** The diagnosis of a component, with a worker of its own; what is shown first was judged when the page was built. */
export function useDiagnosis(built: readonly ReportedRun[], startWorker: () => DiagnosisWorker): DiagnosisControl {
  const [client] = useState(() => createDiagnosisClient(startWorker))
  const [state, dispatch] = useReducer(diagnoseReducer, {
    shown: built,
    selected: built[0]?.run.key ?? '',
    unread: [],
    refusal: null,
    work: { kind: 'idle' },
  })
  useEffect(() => () => client.cancel(), [client])

  async function ask(runs: readonly LogRun[], joins: boolean) {
    dispatch({ kind: 'asked', runs })
    try {
      const answers = await client.judge(runs)
      if (answers !== null) dispatch({ kind: 'answered', runs, answers, joins })
    } catch (error) {
      dispatch({ kind: 'crashed', runs, joins, reason: safeText((error as Error).message, 200) })
    }
  }

  const shownRuns = state.shown.map(({ run }) => run)
  return {
    state,
    give(logs, joins) {
      const refusal = refusalOfAll(logs, joins ? shownRuns.length : 0)
      if (refusal !== null) dispatch({ kind: 'refused', message: refusal })
      else void ask([...(joins ? shownRuns : []), ...logs.map(runOf)], joins)
    },
    change(run, joins) {
      const isShown = shownRuns.some(({ key }) => key === run.key)
      if (isShown)
        void ask(
          shownRuns.map((one) => (one.key === run.key ? run : one)),
          true,
        )
      else void ask([...(joins ? shownRuns : []), run], joins)
    },
    remove(key) {
      void ask(
        shownRuns.filter((run) => run.key !== key),
        false,
      )
    },
    select: (key) => dispatch({ kind: 'selected', key }),
    retry() {
      if (state.work.kind === 'crashed') void ask(state.work.runs, state.work.joins)
    },
    cancel() {
      client.cancel()
      dispatch({ kind: 'cancelled' })
    },
  }
}

let given = 0

function runOf({ name, source }: GivenLog): LogRun {
  return { key: `log-${given++}`, name: safeText(name), source, columns: {}, learningRate: null }
}

function refusalOfAll(logs: readonly GivenLog[], before: number): string | null {
  if (before + logs.length > maxLogs)
    return `At most ${maxLogs} logs are judged together. Remove some, or hand in fewer.`
  return logs.map(({ name, source }) => refusalOf(name, sizeOf(source))).find((refusal) => refusal !== null) ?? null
}

/** Bytes of a file; of a text its characters, which is near enough for a limit. */
function sizeOf(source: LogSource): number {
  return source.kind === 'file' ? source.file.size : source.kind === 'text' ? source.text.length : 0
}
