import { toJson } from '@sweetspot/schema'
import { csvTable, findingsTable, sanitiseLine, svgChart } from '@sweetspot/view'
import type { Shared } from '../../../frame/screen.ts'
import { type DiagnoseState, type JudgedLog, shownLog } from '../diagnose-state.ts'
import { shownPath } from '../files/log-path.ts'

/** What can be taken out of a report: the command that gives it, and the files that it writes. */
export function sharedReport(state: DiagnoseState): Shared | null {
  const log = shownLog(state)
  if (log === undefined) return null
  const { diagnosis, drawings } = log.report
  const [loss] = drawings
  return {
    name: `${log.name.replace(/\.\w+$/, '').replace(/[^\w.-]+/g, '-') || 'log'}-diagnosis`,
    command: commandOf(log, state.logs.length),
    link: null,
    page: 'diagnose',
    files: {
      json: () => toJson(diagnosis, { indent: 2 }),
      csv: () => csvTable(findingsTable(diagnosis)),
      svg: () => svgChart(loss!.charts[loss!.smoothing]!, { width: 880, height: 520, theme: 'auto', isFile: true }),
    },
  }
}

/** The command that gives the same report; null where it could not be told all: it judges one log alone, by the names of its columns. */
function commandOf({ run }: JudgedLog, logs: number): string | null {
  const { path, columns, learningRate } = run
  const isTold = Object.keys(columns).length > 0 || learningRate !== null
  if (isTold || logs > 1 || sanitiseLine(path) !== path) return null
  const word = shellWord(shownPath(path))
  // Within quotes a shell leaves a ~ as it is.
  return `sweetspot diagnose ${word.startsWith("'~") ? shellWord(path) : word}`
}

/** A word of a shell command: quoted where it holds anything that a shell would read. */
function shellWord(text: string): string {
  if (text.startsWith('-')) return shellWord(`./${text}`)
  return /^~?[\w./-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`
}
