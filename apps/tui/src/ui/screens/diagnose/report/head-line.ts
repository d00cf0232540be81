import { displayWidth, formatCount, pad, paint, truncate, verdictMark, verdictTitle } from '@sweetspot/view'
import { safeText } from '../../../../cli/safe-text.ts'
import type { DiagnoseState, JudgedLog } from '../diagnose-state.ts'
import type { LineOptions } from '../files/file-lines.ts'

/** Fewest cells of a name that still says something. */
const leastName = 8

/** The verdict with its confidence, and beside it which log this is and what is done with it. */
export function headLine(log: JudgedLog, state: DiagnoseState, options: Omit<LineOptions, 'rows'>): string {
  const { columns, ascii, color } = options
  const { diagnosis } = log.report
  const title = truncate(verdictTitle(diagnosis, ascii), columns, ascii ? '~' : '…')
  const room = columns - displayWidth(title) - 2
  const shown = paint(paint(title, verdictMark(diagnosis.verdict), color), 'bold', color)
  if (room < leastName) return shown
  return `${shown}  ${paint(pad(factsOf(log, state, room, ascii), room, 'right'), 'dim', color)}`
}

/** The name of a log with what else there is to say of it; in little room its length goes first, then the end of its name. */
function factsOf({ report, name, run }: JudgedLog, state: DiagnoseState, room: number, ascii: boolean): string {
  const place = state.logs.findIndex((one) => one.run.key === run.key) + 1
  const status = [
    ...(report.lossIsGuessed ? ['loss guessed'] : []),
    ...(state.logs.length > 1 ? [`${place} of ${state.logs.length}`] : []),
    ...(state.following?.key === run.key ? ['following'] : []),
    ...(state.reads === '' ? [] : ['reading']),
  ]
  const joined = (words: readonly string[]) => words.join(ascii ? ', ' : ' · ')
  const safeName = safeText(name, { ascii })
  const whole = joined([safeName, `${formatCount(report.points)} ${report.unit}s`, ...status])
  if (displayWidth(whole) <= room) return whole
  const rest = joined(['', ...status])
  const ellipsis = ascii ? '~' : '…'
  return truncate(truncate(safeName, Math.max(leastName, room - displayWidth(rest)), ellipsis) + rest, room, ellipsis)
}
