import { ConfigError, type ExperimentInput, toLink } from '@sweetspot/schema'
import { type Chart, svgChart, type Table, textChart, textTable } from '@sweetspot/view'
import type { Terminal } from './terminal.ts'

/** A table as wide as the terminal. */
export function drawTable({ columns, rows }: Table, { width, ascii, color }: Terminal): string {
  return textTable(columns, rows, { width, ascii, color })
}

/** The finding and its drawing, with an empty line after it; off a terminal the finding alone. */
export function drawFigure(
  finding: string,
  chart: Chart,
  { width, height, ascii, color, interactive }: Terminal,
  options: { readonly legend: boolean },
): string[] {
  if (!interactive) return [finding, '']
  const size = { width, height: Math.max(12, Math.min(20, height - 8)) }
  return [textChart({ ...chart, title: finding }, { ...size, ascii, color, ...options }), '']
}

/** A drawing for a file. */
export function drawSvg(chart: Chart): string {
  return svgChart(chart, { width: 880, height: 520, theme: 'auto', isFile: true })
}

/** The line under a result from which it can be made again, or why there is none. */
export function linkLine(config: ExperimentInput): string {
  try {
    return `sweetspot open '${toLink(config)}'`
  } catch (error) {
    if (error instanceof ConfigError) return error.message
    throw error
  }
}
