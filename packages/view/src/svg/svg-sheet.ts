import type { Panel } from '../panels/panel.ts'
import type { SvgOptions } from './svg-document.ts'
import { svgPanel } from './svg-panel.ts'

/** A standalone SVG document and its size in pixels. */
export interface SvgSheet {
  readonly svg: string
  readonly width: number
  readonly height: number
}

/** All drawings among some panels, one below the other, as one document; null where there is none. The size is that of one of them. */
export function svgSheet(panels: readonly Panel[], options: SvgOptions): SvgSheet | null {
  const drawings = panels.filter(({ kind }) => kind !== 'table').map((panel) => svgPanel(panel, options))
  const { width } = options
  const height = drawings.length * options.height
  if (drawings.length === 0) return null
  if (drawings.length === 1) return { svg: drawings[0]!, width, height }
  const placed = drawings.map((drawing, i) => drawing.replace('<svg ', `<svg y="${i * options.height}" `))
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    ...placed,
    '</svg>',
  ].join('\n')
  return { svg, width, height }
}
