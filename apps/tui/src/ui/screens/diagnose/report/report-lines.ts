import {
  adviceSentence,
  confidenceSentence,
  displayWidth,
  findingText,
  logsTable,
  pad,
  paint,
  stepsText,
  textTable,
  truncate,
  wrap,
} from '@sweetspot/view'
import { safeText } from '../../../../cli/safe-text.ts'
import { windowOf } from '../../../parts/window-of.ts'
import type { DiagnoseState, JudgedLog } from '../diagnose-state.ts'
import type { LineOptions } from '../files/file-lines.ts'
import { pointed } from '../pointed.ts'

/** Why a followed file cannot be read just now; nothing where it can. */
export function noteLine({ following }: DiagnoseState, { columns, ascii, color }: LineOptions): string[] {
  if (!following?.note) return []
  return [paint(truncate(safeText(following.note, { ascii }), columns, ascii ? '~' : '…'), 'bold', color)]
}

/** What the confidence means. */
export function confidenceLines({ report }: JudgedLog, { columns, ascii, color }: LineOptions): string[] {
  const lines = wrap(safeText(confidenceSentence(report.diagnosis), { ascii }), columns, 2, ascii ? '~' : '…')
  return lines.map((line) => paint(line, 'dim', color))
}

/** The findings, as many as there is room for around the chosen one. */
export function findingLines({ report }: JudgedLog, { finding }: DiagnoseState, options: LineOptions): string[] {
  const { columns, rows, ascii, color } = options
  const { diagnosis, unit } = report
  const { findings } = diagnosis
  if (findings.length === 0) return [paint('No rule found anything wrong.', 'dim', color)].slice(0, rows)
  const { from, to } = windowOf(findings.length, finding ?? 0, rows)
  const steps = findings.map((one) => safeText(stepsText(one, unit), { ascii }))
  const width = Math.min(Math.floor(columns / 3), Math.max(...steps.map(displayWidth)))
  const lines = findings.slice(from, to).map((one, i) => {
    const place = from + i
    const more = i === to - from - 1 && to < findings.length ? `  (${findings.length - to} more)` : ''
    const room = columns - width - 4 - displayWidth(more)
    const text = truncate(safeText(findingText(one), { ascii }), room, ascii ? '~' : '…')
    const isStrong = place === finding || (finding === null && one.severity !== 'info')
    return `${paint(pad(truncate(steps[place]!, width), width), 'dim', color)}  ${paint(text, isStrong ? 'bold' : null, color)}${paint(more, 'dim', color)}`
  })
  return pointed(lines, finding === null ? -1 : finding - from, ascii)
}

/** What to try next, a sentence a line. */
export function adviceLines({ report }: JudgedLog, { columns, rows, ascii }: LineOptions): string[] {
  const arrow = ascii ? '->' : '→'
  const { advice } = report.diagnosis
  return advice.slice(0, rows).map((one, at) => {
    const more = at === rows - 1 && advice.length > rows ? ` (${advice.length - rows} more, i)` : ''
    return truncate(`${arrow} ${safeText(adviceSentence(one), { ascii })}${more}`, columns, ascii ? '~' : '…')
  })
}

/** All logs with rates, ends and verdicts, the one that is reported on pointed at; nothing for one alone. */
export function logLines(log: JudgedLog, { logs }: DiagnoseState, options: LineOptions): string[] {
  const { columns, rows, ascii, color } = options
  if (logs.length < 2 || rows < 1) return []
  const listed = logs.map(({ name, report }) => ({ ...report, name, verdict: report.diagnosis.verdict }))
  const table = logsTable(listed, ascii)
  const [title = '', , ...lines] = textTable(table.columns, table.rows, { width: columns - 2, ascii, color }).split(
    '\n',
  )
  const chosen = logs.indexOf(log)
  // In little room the logs themselves say more than the titles over them.
  const titles = rows > 2 ? [`  ${title}`] : []
  const { from, to } = windowOf(lines.length, chosen, rows - titles.length)
  return [...titles, ...pointed(lines.slice(from, to), chosen - from, ascii)]
}
