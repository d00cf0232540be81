import { type Chart, textChart } from '@sweetspot/view'
import { Text } from 'ink'
import { useMemo } from 'react'
import { useLook } from '../look/look.ts'
import { Drawing } from './Drawing.tsx'

/** The least room that a chart can be drawn in. */
const least = { columns: 20, rows: 8 }

/** A chart in a room of cells, or in words for those who hear it. */
export function ChartView({
  chart,
  columns,
  rows,
  legend = true,
}: {
  readonly chart: Chart
  readonly columns: number
  readonly rows: number
  /** Whether the runs are named below it; false where a table beside it does. */
  readonly legend?: boolean
}) {
  const { color, ascii, isSpoken } = useLook()
  const text = useMemo(() => {
    if (isSpoken) return `${chart.title} ${chart.summary}`
    if (columns < least.columns || rows < least.rows) return chart.title
    return textChart(chart, { width: columns, height: rows, color, ascii, legend })
  }, [chart, columns, rows, color, ascii, legend, isSpoken])
  return isSpoken ? <Text>{text}</Text> : <Drawing text={text} />
}
