import { basename, dirname } from 'node:path'
import { type Chart, type SignalName, sanitiseLine, withFinding, withScale } from '@sweetspot/view'
import type { ColumnSheet } from './columns/column-sheet.ts'
import type { LogAnswer, LogProblem, LogReport, LogRun } from './reading/protocol.ts'

/** A log with the report on it. */
export interface JudgedLog {
  readonly run: LogRun
  /** Safe to show. */
  readonly name: string
  readonly report: LogReport
}

/** A log that could not be read, and why. */
export interface UnreadLog extends Omit<LogProblem, 'kind'> {
  /** All logs that were to be judged, and which of them this is. */
  readonly runs: readonly LogRun[]
  readonly key: string
}

/** The log that is followed as it grows. */
export interface Following {
  readonly key: string
  /** Why it cannot be read just now; '' where it can. */
  readonly note: string
}

/** Everything that the screen shows beside its list of files; replaced, never changed. */
export interface DiagnoseState {
  readonly place: 'files' | 'report' | 'details' | 'columns'
  /** Whether the next file stands beside those shown, as the same run at another rate. */
  readonly adds: boolean
  /** What was last read and judged; kept until something else was. */
  readonly logs: readonly JudgedLog[]
  /** The key of the log whose report is shown. */
  readonly shown: string
  /** The names of the logs that are being read; '' while none is. */
  readonly reads: string
  readonly unread: UnreadLog | null
  /** The finding that is shown alone on the curve. */
  readonly finding: number | null
  readonly signal: SignalName
  /** The place of a smoothing, or of an axis, where the user chose one. */
  readonly smoothing: number | null
  readonly scale: Chart['yAxis']['scale'] | null
  readonly following: Following | null
  readonly columns: ColumnSheet | null
  /** The first line of the details that is shown. */
  readonly from: number
}

/** Nothing was opened yet. */
export const nothingOpened: DiagnoseState = {
  place: 'files',
  adds: false,
  logs: [],
  shown: '',
  reads: '',
  unread: null,
  finding: null,
  signal: 'loss',
  smoothing: null,
  scale: null,
  following: null,
  columns: null,
  from: 0,
}

/** What a log is called, safe to show. */
export const nameOf = ({ path }: Pick<LogRun, 'path'>): string => sanitiseLine(basename(path))

/** Logs with the reports on them, where all could be read; those that share their name are called with their folder's. */
export function judgedLogs(runs: readonly LogRun[], answers: readonly LogAnswer[]): readonly JudgedLog[] {
  const names = runs.map(nameOf)
  return runs.flatMap((run, at) => {
    const report = answers[at]
    const isAlone = names.filter((name) => name === names[at]).length === 1
    const name = isAlone ? names[at]! : `${sanitiseLine(basename(dirname(run.path)))}/${names[at]}`
    return report?.kind === 'report' ? [{ run, name, report }] : []
  })
}

/** The log whose report is shown; undefined before there is one. */
export function shownLog({ logs, shown }: DiagnoseState): JudgedLog | undefined {
  return logs.find(({ run }) => run.key === shown)
}

/** The signal that is drawn: the chosen one where the log has it, else its loss. */
export function drawingOf({ report }: JudgedLog, { signal }: DiagnoseState): LogReport['drawings'][number] {
  return report.drawings.find((one) => one.signal === signal) ?? report.drawings[0]!
}

/** The place of the smoothing that a log is drawn with. */
export function smoothingOf(log: JudgedLog, state: DiagnoseState): number {
  return state.smoothing ?? drawingOf(log, state).smoothing
}

/** The curve as it is drawn: the chosen signal, smoothing and axis, with all marks or those of the chosen finding. */
export function chartOf(log: JudgedLog, state: DiagnoseState): Chart {
  const { charts } = drawingOf(log, state)
  const chart = charts[smoothingOf(log, state)]!
  const scaled = state.scale === null ? chart : withScale(chart, state.scale)
  const finding = log.report.diagnosis.findings[state.finding ?? -1]
  return finding === undefined ? scaled : withFinding(scaled, finding)
}
