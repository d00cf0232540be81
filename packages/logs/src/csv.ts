/** The rows of a delimited text; cells as they stand, quotes undone. */
export interface CsvRows {
  readonly delimiter: string
  readonly rows: readonly (readonly string[])[]
}

/** Longest line that is read. */
const maxCell = 65_536

/**
 * Splits delimited text: comma, tab, semicolon or bar, whichever the first line has most of. Quoted cells may hold delimiters, line
 * ends and doubled quotes (RFC 4180). Any mix of CR and LF ends a row; empty lines are passed over.
 */
export function readCsv(text: string): CsvRows {
  const delimiter = delimiterOf(text)
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  while (at <= text.length) {
    const cell = cellAt(text, at, delimiter)
    row.push(cell.value.trim())
    at = cell.end + 1
    if (text[cell.end] === delimiter) continue
    if (row.length > 1 || row[0] !== '') rows.push(row)
    row = []
  }
  return { delimiter, rows }
}

/** The cell that begins at a place, and where the delimiter or the line end behind it stands. */
function cellAt(text: string, start: number, delimiter: string): { readonly value: string; readonly end: number } {
  const ends = (at: number) => {
    const character = text[at]
    return character === undefined || character === delimiter || character === '\n' || character === '\r'
  }
  let end = start
  while (!ends(end) && text[end] !== '"') end++
  if (ends(end) || text.slice(start, end).trim() !== '') {
    while (!ends(end)) end++
    return { value: text.slice(start, end), end }
  }
  const quoted = quotedCell(text, end + 1)
  end = quoted.end
  while (!ends(end)) end++
  return { value: quoted.value + text.slice(quoted.end, end), end }
}

/** What stands between quotes, and the place behind the closing one. A quote that never closes must not swallow the file. */
function quotedCell(text: string, start: number): { readonly value: string; readonly end: number } {
  let value = ''
  let at = start
  for (;;) {
    const quote = text.indexOf('"', at)
    const end = quote < 0 ? text.length : quote
    if (value.length + end - at > maxCell) return { value: value + text.slice(at, at + maxCell), end: at + maxCell }
    value += text.slice(at, end)
    if (text[end + 1] !== '"') return { value, end: end + 1 }
    value += '"'
    at = end + 2
  }
}

function delimiterOf(text: string): string {
  const end = text.search(/[\r\n]/)
  const line = (end < 0 ? text : text.slice(0, end)).replace(/"[^"]*"/g, '')
  const count = (delimiter: string) => line.split(delimiter).length - 1
  return [',', '\t', ';', '|'].reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best))
}
