import type { FigureSource } from '../state/figure-source.ts'

/**
 * The HTML that frames a figure in another page, showing the experiment of a link; null where that is too long for one. Its script
 * gives the frame the height of the figure; a page that does not let it run has a frame that scrolls.
 */
export function embedOf({ embed, look }: FigureSource, link: string | null, origin = location.origin): string | null {
  if (link === null) return null
  const script = `${origin}${embed.replace(/[^/]+\/$/, 'size.js')}`
  const frame = `<iframe src="${origin}${embed}${link}" title="${escaped(look)}" width="100%" height="720" style="border: 0" loading="lazy"></iframe>`
  return `<script src="${script}"></script>\n${frame}`
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
