import { characterWidth } from '../text/display-width.ts'
import { escapeXml } from './escape.ts'

/** About how wide a text is in pixels: exact widths need the font, this one is never far too small. */
export function textWidth(text: string, size: number): number {
  let width = 0
  for (const character of text) {
    width += /[ijlI.,:;'|!⁻ ]/.test(character)
      ? 0.33
      : /[mwMW@%]/.test(character)
        ? 0.9
        : 0.585 * characterWidth(character)
  }
  return width * size
}

/** A number label as SVG: superscripts set as raised digits of the same font, which are often missing otherwise. */
export function numberMarkup(label: string, size: number): string {
  const [, base, power] = /^([^⁻⁰¹²³⁴⁵⁶⁷⁸⁹]*)([⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)$/.exec(label) ?? [null, label, '']
  if (!power) return escapeXml(label)
  const digits = [...power].map((digit) => (digit === '⁻' ? '−' : '⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(digit))).join('')
  return `${escapeXml(base ?? '')}<tspan dy="-${(size * 0.38).toFixed(1)}" font-size="${(size * 0.76).toFixed(1)}">${digits}</tspan>`
}

/** The text in lines of at most `width` pixels, at most `most` of them; what does not fit ends in `…`. */
export function textLines(text: string, size: number, width: number, most: number): string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const last = lines.at(-1)
    if (last !== undefined && textWidth(`${last} ${word}`, size) <= width) lines[lines.length - 1] = `${last} ${word}`
    else if (lines.length < most) lines.push(word)
    else {
      lines[lines.length - 1] = `${last} …`
      break
    }
  }
  return lines.map((line) => cutTo(line, size, width))
}

/** The text, cut with `…` where it is wider than `width` pixels. */
export function cutTo(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text
  const characters = [...text]
  while (characters.length > 1 && textWidth(`${characters.join('')}…`, size) > width) characters.pop()
  return `${characters.join('').trimEnd()}…`
}
