import type { Trajectory } from '../surface/surface.ts'
import { escapeXml, px } from './escape.ts'
import { inRows, rowsOf } from './in-rows.ts'
import { sampleLength } from './key.ts'
import { fontSizes } from './plot-box.ts'
import { markerPath } from './svg-marker.ts'
import { sampleMarkup } from './svg-series.ts'
import type { SvgStyle } from './svg-style.ts'
import { cutTo, textLines, textWidth } from './svg-text.ts'

const rowHeight = 18
/** Pixels between the entries of a row. */
const gap = 12

/** The signs of start and minimum, as the last entries of every key. */
const signs = ['start', 'minimum'] as const

/** Each run with its line, its name and what becomes of it, one under the other; then the signs. */
export function columnKey(
  ways: readonly Trajectory[],
  { left, top, width }: { readonly left: number; readonly top: number; readonly width: number },
  style: SvgStyle,
): string {
  let y = top
  const parts = ways.map(({ label, mark, fate, isOver }) => {
    const lines = textLines(fate, fontSizes.small, width - sampleLength - 8, 2)
    const entry = [
      sampleMarkup({ kind: 'line', mark }, left, y - 4, style),
      `<text x="${px(left + sampleLength + 8)}" y="${px(y)}" font-weight="600" ${style.fill('ink')}>${escapeXml(cutTo(label, fontSizes.text * 1.12, width - sampleLength - 8))}</text>`,
      // Room is kept for words that are not said yet, so that nothing jumps.
      ...(isOver ? lines : []).map(
        (line, i) =>
          `<text x="${px(left + sampleLength + 8)}" y="${px(y + 15 * (i + 1))}" font-size="${fontSizes.small}" ${style.fill('quiet')}>${escapeXml(line)}</text>`,
      ),
    ]
    y += rowHeight + 15 * lines.length + 5
    return entry.join('')
  })
  let x = left
  for (const sign of signs) {
    parts.push(signMarkup(sign, x, y + 4, style))
    x += entryWidth(sign) + gap
  }
  return parts.join('\n')
}

/** The same in rows under a narrow drawing, names alone. */
export function rowKey(
  ways: readonly Trajectory[],
  { left, width }: { readonly left: number; readonly width: number },
): { readonly height: number; markup(top: number, style: SvgStyle): string } {
  const texts = [...ways.map(({ label }) => label), ...signs]
  const places = inRows(texts.map(entryWidth), { left, width, gap })
  return {
    height: rowsOf(places) * rowHeight,
    markup: (top, style) =>
      places
        .map(({ x, row }, index) => {
          const y = top + row * rowHeight
          const way = ways[index]
          if (way === undefined) return signMarkup(texts[index] as (typeof signs)[number], x, y, style)
          return `${sampleMarkup({ kind: 'line', mark: way.mark }, x, y - 4, style)}<text x="${px(x + sampleLength + 6)}" y="${px(y)}" ${style.fill('ink')}>${escapeXml(texts[index]!)}</text>`
        })
        .join('\n'),
  }
}

const entryWidth = (text: string): number => sampleLength + 6 + textWidth(text, fontSizes.text)

function signMarkup(sign: (typeof signs)[number], x: number, y: number, style: SvgStyle): string {
  const shape =
    sign === 'start'
      ? `<path d="${markerPath('circle', x + sampleLength / 2, y - 4, 8)}" stroke-width="1.5" ${style.stroke('quiet')}/>`
      : `<path d="${markerPath('plus', x + sampleLength / 2, y - 4, 9)}" ${style.fill('quiet')}/>`
  return `${shape}<text x="${px(x + sampleLength + 6)}" y="${px(y)}" font-size="${fontSizes.small}" ${style.fill('quiet')}>${sign}</text>`
}
