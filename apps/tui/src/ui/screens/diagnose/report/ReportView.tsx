import { Box } from 'ink'
import { useMemo } from 'react'
import type { ViewProps } from '../../../frame/screen.ts'
import { useLook } from '../../../look/look.ts'
import { ChartView } from '../../../parts/ChartView.tsx'
import { Drawing } from '../../../parts/Drawing.tsx'
import type { Diagnose } from '../create-diagnose.ts'
import { chartOf, type JudgedLog } from '../diagnose-state.ts'
import { headLine } from './head-line.ts'
import { adviceLines, confidenceLines, findingLines, logLines, noteLine } from './report-lines.ts'
import { roomFor } from './room.ts'
import { sectionLines, sectionsOf, spokenReport } from './words.ts'

/** From this width on the words stand beside the curve. */
const wide = 120

/** Cells of the words beside a curve. */
const wordCells = 52

type Props = ViewProps<Diagnose> & { readonly log: JudgedLog }

/** The verdict on a log, its curve with what was found on it, and what to try next. */
export function ReportView(props: Props) {
  const { isSpoken } = useLook()
  const { model, log, columns } = props
  if (isSpoken) return <Drawing text={spokenReport(log, model.get())} />
  return columns < wide ? <Stacked {...props} /> : <Beside {...props} />
}

function Stacked({ model, log, columns, rows }: Props) {
  const { ascii, color } = useLook()
  const state = model.get()
  const chart = useMemo(() => chartOf(log, state), [log, state])
  const options = { columns, rows: Number.POSITIVE_INFINITY, ascii, color }
  const { findings, advice } = log.report.diagnosis
  const confidence = confidenceLines(log, options)
  const note = noteLine(state, options)
  const room = roomFor(rows - 1 - note.length, {
    logs: logLines(log, state, options).length,
    findings: Math.max(1, findings.length),
    advice: advice.length,
    sentence: confidence.length,
  })
  const above = [headLine(log, state, options), ...note, ...confidence.slice(0, room.sentence)]
  const below = [
    ...logLines(log, state, { ...options, rows: room.logs }),
    ...findingLines(log, state, { ...options, rows: room.findings }),
    ...adviceLines(log, { ...options, rows: room.advice }),
  ]
  return (
    <>
      <Drawing text={above.join('\n')} />
      <ChartView chart={chart} columns={columns} rows={room.chart} />
      <Drawing text={below.join('\n')} />
    </>
  )
}

function Beside({ model, log, columns, rows }: Props) {
  const { ascii, color } = useLook()
  const state = model.get()
  const chart = useMemo(() => chartOf(log, state), [log, state])
  const options = { columns, rows, ascii, color }
  const above = [headLine(log, state, options), ...noteLine(state, options)]
  const room = rows - above.length
  const side = { ...options, columns: wordCells }
  const logs = logLines(log, state, { ...side, rows: Math.floor(rows / 3) })
  const words = [...logs, ...(logs.length > 0 ? [''] : []), ...sectionLines(sectionsOf(log, state), side)]
  const chartCells = columns - wordCells - 2
  return (
    <>
      <Drawing text={above.join('\n')} />
      <Box>
        <Box width={chartCells + 2} flexShrink={0}>
          <ChartView chart={chart} columns={chartCells} rows={room} />
        </Box>
        <Drawing text={words.slice(0, room).join('\n')} />
      </Box>
    </>
  )
}
