/** Rows and columns of the parts of the surface screen. */
export interface SurfaceLayout {
  /** Of the surface; 0 columns where the losses stand in its place. */
  readonly surface: number
  /** Columns of the losses; 0 where they are not drawn. */
  readonly loss: number
  /** Rows of both. */
  readonly drawing: number
  /** Rows of the table, its head included; 0 where it has no room. */
  readonly table: number
}

/** The least that a drawing can be done in. */
const leastRows = 8
/** From this width on both drawings stand side by side. */
const wide = 96
const gap = 2
/** Rows of a table for the names of its columns and the line under them. */
export const tableHead = 2

/** Where things stand in a room of cells, below a line of words: what the runs need for the table, the rest for the drawings. */
export function surfaceLayout(
  { columns, rows }: { readonly columns: number; readonly rows: number },
  runs: number,
  showsLoss: boolean,
): SurfaceLayout {
  const room = rows - 1
  const drawing = Math.max(leastRows, room - tableHead - runs)
  const rest = room - drawing
  const half = Math.floor((columns - gap) / 2)
  return {
    ...(!showsLoss
      ? { surface: columns, loss: 0 }
      : columns >= wide
        ? { surface: columns - gap - half, loss: half }
        : { surface: 0, loss: columns }),
    drawing,
    table: rest > tableHead ? rest : 0,
  }
}
