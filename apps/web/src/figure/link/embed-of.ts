import type { FigureSource } from '../state/figure-source.ts'

/** The HTML that frames a figure in another page, showing the experiment of a link; null where that is too long for one. */
export function embedOf({ embed, look }: FigureSource, link: string | null, origin = location.origin): string | null {
  if (link === null) return null
  return `<iframe src="${origin}${embed}${link}" title="${escaped(look)}" width="100%" height="720" style="border: 0" loading="lazy"></iframe>`
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
