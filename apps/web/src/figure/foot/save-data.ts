import { type ExperimentResult, toJson } from '@sweetspot/schema'
import { csvTable, type Panel, recordsTable, svgSheet } from '@sweetspot/view'
import type { DataFormat } from '../figure-actions.ts'
import { pngOf } from './png-of.ts'
import { saveFile } from './save-file.ts'

/** Pixels of one drawing. */
const size = { width: 820, height: 460 } as const

/** Saves a figure: its result as JSON, every record as CSV, all its drawings, one below the other, as SVG or PNG. */
export async function saveData(
  format: DataFormat,
  result: ExperimentResult,
  panels: readonly Panel[],
  theme: 'light' | 'dark',
): Promise<void> {
  const name = `${result.config.kind}-${result.hash.slice(0, 10)}.${format}`
  const sheet = svgSheet(panels, { ...size, theme, isFile: true })
  switch (format) {
    case 'json':
      return saveFile(name, new Blob([toJson(result, { indent: 2 })], { type: 'application/json' }))
    case 'csv':
      return saveFile(name, new Blob([csvTable(recordsTable(result))], { type: 'text/csv' }))
    case 'svg':
      if (sheet) saveFile(name, new Blob([sheet.svg], { type: 'image/svg+xml' }))
      return
    case 'png':
      if (sheet) saveFile(name, await pngOf(sheet.svg, sheet))
  }
}
