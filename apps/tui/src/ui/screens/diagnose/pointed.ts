/** Lines with a pointer at the chosen one, and room for it at the others. */
export function pointed(lines: readonly string[], chosen: number, ascii: boolean): string[] {
  return lines.map((line, at) => `${at === chosen ? (ascii ? '>' : '▸') : ' '} ${line}`)
}
