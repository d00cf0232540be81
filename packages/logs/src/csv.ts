/** The rows of a delimited text; cells as they stand, quotes undone. */
export interface CsvRows {
  readonly delimiter: string
  readonly rows: readonly (readonly string[])[]
}

/** Longest line that is read. */
const maxCell = 65_536

/**
 * Splits delimited text: comma, tab or semicolon, whichever the first line has most of. Quoted cells may hold delimiters, line
 * ends and doubled quotes (RFC 4180). Any mix of CR and LF ends a row; empty lines are passed over.
 */
export function readCsv(text: string): CsvRows {
  const delimiter = delimiterOf(text)
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let quoted = false
  const endRow = () => {
    row.push(cell.trim())
    if (row.length > 1 || row[0] !== '') rows.push(row)
    row = []
    cell = ''
  }
  for (let i = 0; i < text.length; i++) {
    const character = text[i]!
    if (quoted) {
      if (character !== '"') cell += character
      else if (text[i + 1] === '"') cell += text[++i]
      else quoted = false
      // A quote that never closes must not swallow the file.
      if (cell.length > maxCell) quoted = false
    } else if (character === '"' && cell.trim() === '') {
      cell = ''
      quoted = true
    } else if (character === delimiter) {
      row.push(cell.trim())
      cell = ''
    } else if (character === '\n' || character === '\r') endRow()
    else cell += character
  }
  endRow()
  return { delimiter, rows }
}

function delimiterOf(text: string): string {
  const end = text.search(/[\r\n]/)
  const line = (end < 0 ? text : text.slice(0, end)).replace(/"[^"]*"/g, '')
  const count = (delimiter: string) => line.split(delimiter).length - 1
  return [',', '\t', ';'].reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best))
}
