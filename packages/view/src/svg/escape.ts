import { sanitiseLine } from '../text/sanitise.ts'

/** Foreign text made safe inside SVG: one line, no control characters or lone surrogates, markup characters escaped. */
export function escapeXml(text: string): string {
  return sanitiseLine(text)
    .replace(/[\ufffe\uffff]|\p{Cs}/gu, '\ufffd')
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}

/** A length in pixels with at most one decimal, without a needless one. */
export function px(value: number): string {
  return String(Math.round(value * 10) / 10 + 0)
}
