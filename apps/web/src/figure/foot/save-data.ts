import { type ExperimentResult, toJson } from '@sweetspot/schema'
import { csvTable, legendOf, type Panel, svgPanel } from '@sweetspot/view'
import type { DataFormat } from '../figure-actions.ts'
import { pngOf } from './png-of.ts'
import { saveFile } from './save-file.ts'

const size = { width: 820, height: 460 } as const

/** Saves a figure: its result as JSON, its legend as CSV, its first drawing as SVG or PNG. */
export async function saveData(
  format: DataFormat,
  result: ExperimentResult,
  panels: readonly Panel[],
  theme: 'light' | 'dark',
): Promise<void> {
  const name = `${result.config.kind}-${result.hash.slice(0, 10)}.${format}`
  const drawn = panels.find(({ kind }) => kind !== 'table')
  switch (format) {
    case 'json':
      return saveFile(name, new Blob([toJson(result, { indent: 2 })], { type: 'application/json' }))
    case 'csv':
      return saveFile(name, new Blob([csvTable(legendOf(result))], { type: 'text/csv' }))
    case 'svg':
      if (drawn) saveFile(name, new Blob([svgPanel(drawn, { ...size, theme })], { type: 'image/svg+xml' }))
      return
    case 'png':
      if (drawn) saveFile(name, await pngOf(svgPanel(drawn, { ...size, theme }), size))
  }
}
