import {
  adviceSentence,
  type ColorMode,
  confidenceSentence,
  findingText,
  labForkOf,
  logHint,
  paint,
  stepsText,
  verdictSentence,
  verdictTitle,
  wrap,
} from '@sweetspot/view'
import { safeText } from '../../../../cli/safe-text.ts'
import type { DiagnoseState, JudgedLog } from '../diagnose-state.ts'

/** A heading with what stands under it, an entry a sentence. */
export interface Section {
  readonly title: string
  readonly entries: readonly string[]
  /** The entry that is chosen. */
  readonly chosen?: number | null
}

/** Everything that a report says in words: what was seen, what to try next, what was read, and what is missing. */
export function sectionsOf({ report, name }: JudgedLog, { finding, logs }: DiagnoseState): readonly Section[] {
  const { diagnosis, unit, reading } = report
  const fork = labForkOf(diagnosis)
  const found = diagnosis.findings.map((one) => `${stepsText(one, unit)}: ${findingText(one)} (${one.severity}).`)
  const unrated = logs.length > 1 && logs.some((log) => log.report.learningRate === null)
  return [
    {
      title: 'How sure',
      entries: [
        confidenceSentence(diagnosis),
        ...(unrated ? ['Without its rate a log is judged alone: give it with :rate, then it is compared.'] : []),
      ],
    },
    {
      title: 'What was seen',
      entries: found.length === 0 ? ['No rule found anything wrong.'] : found,
      chosen: finding,
    },
    {
      title: 'Try next',
      entries: [...diagnosis.advice.map(adviceSentence), ...(fork === null ? [] : [`t: ${fork.sentence}`])],
    },
    { title: `What was read of ${name}`, entries: reading },
    { title: 'What the log does not have', entries: diagnosis.missing.map(logHint) },
  ].filter(({ entries }) => entries.length > 0)
}

/** Sections as lines of some width, an empty one before each but the first. */
export function sectionLines(
  sections: readonly Section[],
  { columns, ascii, color }: { readonly columns: number; readonly ascii: boolean; readonly color: ColorMode },
): string[] {
  const most = 12
  return sections.flatMap(({ title, entries, chosen }, at) => [
    ...(at === 0 ? [] : ['']),
    paint(safeText(title, { ascii }), 'bold', color),
    ...entries.flatMap((entry, place) => {
      const lines = wrap(safeText(entry, { ascii }), columns - 2, most, ascii ? '~' : '…')
      return lines.map((line, i) => {
        const pointer = i > 0 ? ' ' : place === chosen ? (ascii ? '>' : '▸') : ascii ? '-' : '·'
        return `${pointer} ${place === chosen ? paint(line, 'bold', color) : line}`
      })
    }),
  ])
}

/** A report for those who hear it. */
export function spokenReport(log: JudgedLog, state: DiagnoseState): string {
  const { diagnosis } = log.report
  const note = state.following?.note ? [state.following.note] : []
  const words = sectionLines(sectionsOf(log, state), { columns: 1000, ascii: true, color: 'none' })
  return [`${log.name}: ${verdictTitle(diagnosis).slice(2)}. ${verdictSentence(diagnosis)}`, ...note, ...words].join(
    '\n',
  )
}
