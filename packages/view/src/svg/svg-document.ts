import { escapeXml, px } from './escape.ts'
import { fontSizes } from './plot-box.ts'
import { type SvgStyle, type SvgTheme, styleOf } from './svg-style.ts'
import { textLines } from './svg-text.ts'

/** How a drawing is made: size in pixels, at least 200 x 140. */
export interface SvgOptions {
  readonly width: number
  readonly height: number
  readonly theme?: SvgTheme
  /** Whether the title stands over the drawing (the default); elsewhere the page says it, and screen readers still find it. */
  readonly titled?: boolean
  /** Whether the drawing is a file of its own: then `auto` follows the setting of whoever opens it, not a page around it. */
  readonly isFile?: boolean
}

/** The words of a drawing. */
export interface SvgSubject {
  readonly title: string
  readonly summary: string
}

const isNarrow = (width: number): boolean => width < 480
const titleSize = (width: number): number => (isNarrow(width) ? fontSizes.narrowTitle : fontSizes.title)
const titleHeight = 20
/** How much wider bold letters are. */
const boldness = 1.12

/** Lines of a title in a drawing of a size; a low one has few, the whole title is in the words for screen readers. */
export function titleLines(
  title: string,
  { width, height }: { readonly width: number; readonly height: number },
): string[] {
  return textLines(title, titleSize(width) * boldness, width - 32, height < 340 ? 3 : 5)
}

/** Base line of the first words below a title of so many lines, pixels. */
export function headOf(lines: number): number {
  return lines === 0 ? 14 : 34 + lines * titleHeight
}

/** A standalone SVG document around a drawing, read by screen readers as one image: its title and its summary. */
export function svgDocument(
  { title, summary }: SvgSubject,
  { width, height, theme = 'auto', titled = true, isFile = false }: SvgOptions,
  draw: (style: SvgStyle) => readonly string[],
): string {
  if (!(width >= 200 && height >= 140 && width <= 1e5 && height <= 1e5)) {
    throw new RangeError(`svgChart: expected a size from 200 x 140 to 100000 x 100000, got ${width} x ${height}.`)
  }
  const id = `chart-${hashOf(JSON.stringify([title, summary, width, height, theme]))}`
  const style = styleOf(theme)
  // In a page both are inherited from around the drawing.
  const own = isFile
    ? ` style="${theme === 'auto' ? 'color-scheme:light dark;' : ''}font-variant-numeric:tabular-nums"`
    : ''
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" id="${id}" role="img" aria-labelledby="${id}-title ${id}-desc" width="${px(width)}" height="${px(height)}" viewBox="0 0 ${px(width)} ${px(height)}" font-family="'Inter Variable', Inter, system-ui, 'Helvetica Neue', Arial, 'DejaVu Sans', sans-serif" font-size="${fontSizes.text}"${own}>`,
    `<title id="${id}-title">${escapeXml(title)}</title>`,
    `<desc id="${id}-desc">${escapeXml(summary)}</desc>`,
    `<rect width="100%" height="100%" ${style.fill('paper')}/>`,
    ...(titled ? titleLines(title, { width, height }) : []).map(
      (line, index) =>
        `<text x="16" y="${28 + index * titleHeight}" font-size="${titleSize(width)}" font-weight="600" ${style.fill('ink')}>${escapeXml(line)}</text>`,
    ),
    ...draw(style),
    '</svg>',
  ]
    .filter((part) => part !== '')
    .join('\n')
}

/** FNV-1a over UTF-16 units, as eight hex digits: an id that is stable and unlikely to meet its like on one page. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}
