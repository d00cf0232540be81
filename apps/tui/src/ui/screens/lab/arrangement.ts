/** How the room of the lab is shared out. */
interface Arrangement {
  readonly isBeside: boolean
  readonly chart: { readonly columns: number; readonly rows: number }
  readonly table: { readonly columns: number; readonly rows: number }
}

/** Columns from which the table stands beside the chart whatever the room below. */
export const wide = 100
/** The lines that a chart should have before the table goes beside it. */
const goodRows = 13
const between = 2

/**
 * Chart and table for so many runs: beside one another where it is wide or where the runs leave the chart too few lines, else one
 * above the other.
 *
 * @param taken lines that others need
 * @param table the least cells of the table, and those that it would like
 */
export function arrangement(
  columns: number,
  rows: number,
  {
    runs,
    taken,
    table: { least, most },
  }: {
    readonly runs: number
    readonly taken: number
    readonly table: { readonly least: number; readonly most: number }
  },
): Arrangement {
  const room = rows - taken
  const below = room - runs - 1
  if (columns < wide && below >= goodRows) {
    return { isBeside: false, chart: { columns, rows: below }, table: { columns, rows: runs + 1 } }
  }
  const table = Math.max(least, Math.min(most, Math.floor(columns / 2)))
  return {
    isBeside: true,
    chart: { columns: columns - table - between, rows: room },
    table: { columns: table, rows: room },
  }
}
