import { type Signal, signals } from '@sweetspot/logs'
import type { ColumnChoice, LogReport, LogRun } from '../reading/protocol.ts'

/** What a column is taken for. */
type Use = Signal | null

/** The question which column of a log is what. */
export interface ColumnSheet {
  readonly runs: readonly LogRun[]
  /** The key of the log that is asked about. */
  readonly key: string
  readonly titles: readonly string[]
  /** What each column is taken for. */
  readonly uses: readonly Use[]
  /** The same, as it was when the column was selected: what a use passed by on its way is given back. */
  readonly before: readonly Use[]
  /** The column that is selected. */
  readonly at: number
}

/** The question for a log; what was found in it is filled in. The loss is selected, or the first column that is nothing yet. */
export function columnSheet(
  runs: readonly LogRun[],
  key: string,
  { titles, columns }: Pick<LogReport, 'titles' | 'columns'>,
): ColumnSheet {
  const uses = titles.map((_, at) => signals.find((signal) => columns[signal] === at) ?? null)
  return { runs, key, titles, uses, before: uses, at: Math.max(0, uses.indexOf(uses.includes('loss') ? 'loss' : null)) }
}

/** The sheet with another column selected. */
export function movedColumn(sheet: ColumnSheet, by: number): ColumnSheet {
  const at = Math.max(0, Math.min(sheet.titles.length - 1, sheet.at + by))
  return { ...sheet, at, before: sheet.uses }
}

/** The sheet with the selected column taken for the next signal, or for none; no signal is in two columns. */
export function turnedColumn(sheet: ColumnSheet, by: 1 | -1): ColumnSheet {
  const choices = [null, ...signals]
  const now = choices.indexOf(sheet.uses[sheet.at] ?? null)
  return usedAs(sheet, choices[(now + by + choices.length) % choices.length]!)
}

/** The sheet with the selected column taken for a signal, which another column then loses. */
export function usedAs(sheet: ColumnSheet, use: Use): ColumnSheet {
  const uses = sheet.before.map((one, at) => (at === sheet.at ? use : one === use ? null : one))
  return { ...sheet, uses }
}

/** The logs with the columns of this one as they were chosen. */
export function chosenRuns({ runs, key, uses }: ColumnSheet): readonly LogRun[] {
  const columns: ColumnChoice = Object.fromEntries(
    signals.map((signal) => [signal, uses.includes(signal) ? uses.indexOf(signal) : null]),
  )
  return runs.map((run) => (run.key === key ? { ...run, columns } : run))
}
