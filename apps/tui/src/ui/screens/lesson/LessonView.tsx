import { labPanels } from '@sweetspot/view/lab'
import { Text } from 'ink'
import type { ViewProps } from '../../frame/screen.ts'
import { ChartView } from '../../parts/ChartView.tsx'
import type { Training } from '../../training/training.ts'

/** The course, chapter by chapter. */
export function LessonView({ model, columns, rows }: ViewProps<Training>) {
  const panels = labPanels(model.store.get())
  const panel = panels[0]?.panel
  return panel?.kind === 'chart' ? <ChartView chart={panel.chart} columns={columns} rows={rows} /> : <Text>…</Text>
}
