import { cellOf, type Table } from '../table/table.ts'

/** A table as sentences, one a row, for those who hear it: `rate 0.1, final loss 0.2, verdict healthy.` */
export function spokenTable({ columns, rows }: Table): string {
  return rows
    .map((row) => {
      const parts = columns.flatMap((column) => {
        const { text } = cellOf(row, column)
        return text === '' ? [] : [column.title === '' ? text : `${column.title} ${text}`]
      })
      return `${parts.join(', ')}.`
    })
    .join('\n')
}
