/** Cells of a terminal. */
export interface Size {
  readonly columns: number
  readonly rows: number
}

/** The size of a terminal; the usual one where it does not say. */
export function sizeOf({ columns, rows }: Partial<Size>): Size {
  return { columns: columns || 80, rows: rows || 24 }
}
