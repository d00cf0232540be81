import { displayWidth, truncate } from './display-width.ts'

/** The text in lines of at most `width` cells, broken between words; at most `most` lines, the last one cut with `…`. */
export function wrap(text: string, width: number, most: number, ellipsis = '…'): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ').filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && displayWidth(longer) > width && lines.length < most - 1) {
      lines.push(truncate(line, width, ellipsis))
      line = word
    } else line = longer
  }
  if (line !== '') lines.push(truncate(line, width, ellipsis))
  return lines
}
