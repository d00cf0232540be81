import type { MicroscopePage } from './microscope-model.ts'

/** Rows of the parts of the microscope, below its first line. */
export interface MicroscopeLayout {
  /** Of the table of parameters, its head included. */
  readonly table: number
  /** Of the update that is worked through; 0 where it is not shown. */
  readonly formulas: number
  /** Of what stands below; 0 where nothing does. */
  readonly below: number
}

/** Rows of a table for the names of its columns and the line under them. */
export const tableHead = 2
/** The lines of an update. */
const worked = 7
/** The least that a chart can be drawn in. */
const leastChart = 8
const both = worked + leastChart

/** The table gets the rows that the page below leaves over; a page with room for both has the formulas on top. */
export function microscopeLayout(rows: number, parameters: number, page: MicroscopePage): MicroscopeLayout {
  const room = rows - 1
  const table = Math.min(parameters + tableHead, room - (room - tableHead - 1 >= both ? both : leastChart))
  const below = room - table
  if (below >= both) return { table, formulas: worked, below: below - worked }
  return page === 'formulas' ? { table, formulas: worked, below: 0 } : { table, formulas: 0, below }
}
