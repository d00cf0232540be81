import type { Surface } from '../surface/surface.ts'
import { contoursMarkup } from './svg-contours.ts'
import { curvesMarkup } from './svg-curves.ts'
import { headOf, type SvgOptions, svgDocument, titleLines } from './svg-document.ts'

/**
 * A loss with the ways of runs over it, as a standalone SVG document: contours with the ways on them and a key beside them, or,
 * for one parameter, a small curve for each run with its leaps.
 */
export function svgSurface(surface: Surface, options: SvgOptions): string {
  const { title } = surface
  const { width, height, titled = true } = options
  return svgDocument(surface, options, (style) => {
    const lines = titled ? titleLines(title, { width, height }).length : 0
    const area = { left: 16, top: lines === 0 ? 8 : headOf(lines) - 14, width: width - 32, height: 0 }
    const box = { ...area, height: Math.max(60, height - area.top - 8) }
    return surface.shape === 'curve' ? curvesMarkup(surface, box, style) : contoursMarkup(surface, box, style)
  })
}
