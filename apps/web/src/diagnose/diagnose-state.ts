import type { LogRun } from './log-run.ts'
import type { RunAnswer, RunProblem, RunReport } from './report.ts'

/** A log with the report on it. */
export interface ReportedRun {
  readonly run: LogRun
  readonly report: RunReport
}

/** A log that could not be read, and whether it was to stand beside those shown. */
export interface UnreadRun {
  readonly run: LogRun
  readonly problem: RunProblem
  readonly joins: boolean
}

/** What is being done. */
export type Work =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly names: readonly string[] }
  | { readonly kind: 'crashed'; readonly reason: string; readonly runs: readonly LogRun[]; readonly joins: boolean }

/** Everything that the tool shows. */
export interface DiagnoseState {
  /** What was last read and judged; kept until something else was. */
  readonly shown: readonly ReportedRun[]
  /** The key of the log whose report is shown. */
  readonly selected: string
  readonly unread: readonly UnreadRun[]
  /** Why something was not even looked at. */
  readonly refusal: string | null
  readonly work: Work
}

/** What changes it. `joins`: the logs shown are among those asked for. */
export type DiagnoseEvent =
  | { readonly kind: 'asked'; readonly runs: readonly LogRun[] }
  | {
      readonly kind: 'answered'
      readonly runs: readonly LogRun[]
      readonly answers: readonly RunAnswer[]
      readonly joins: boolean
    }
  | { readonly kind: 'crashed'; readonly runs: readonly LogRun[]; readonly joins: boolean; readonly reason: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'selected'; readonly key: string }

/** The state after an event. What is shown changes only for something that could be read. */
export function diagnoseReducer(state: DiagnoseState, event: DiagnoseEvent): DiagnoseState {
  switch (event.kind) {
    case 'asked':
      return { ...state, refusal: null, work: { kind: 'reading', names: event.runs.map(({ name }) => name) } }
    case 'answered':
      return answered(state, event)
    case 'crashed': {
      const { kind, ...rest } = event
      return { ...state, work: { kind, ...rest } }
    }
    case 'cancelled':
      return { ...state, work: { kind: 'idle' } }
    case 'refused':
      return { ...state, refusal: event.message }
    case 'selected':
      return { ...state, selected: event.key }
  }
}

function answered(state: DiagnoseState, { runs, answers, joins }: Extract<DiagnoseEvent, { kind: 'answered' }>) {
  const pairs = runs.map((run, at) => ({ run, answer: answers[at]! }))
  const good = pairs.flatMap(({ run, answer }) => (answer.kind === 'report' ? [{ run, report: answer }] : []))
  const unread = pairs.flatMap(({ run, answer }) =>
    answer.kind === 'problem' ? [{ run, problem: answer, joins: joins || good.length > 0 }] : [],
  )
  const known = new Set(state.shown.map(({ run }) => run.key))
  const isKept = good.length === 0 || (joins && unread.some(({ run }) => known.has(run.key)))
  const shown = isKept ? state.shown : good
  const newest = shown.findLast(({ run }) => !known.has(run.key)) ?? shown.find(({ run }) => run.key === state.selected)
  return { ...state, shown, unread, selected: (newest ?? shown[0])?.run.key ?? '', work: { kind: 'idle' } as const }
}
