/** Where an entry of a key stands: pixels from the left of the drawing, and its row from the top. */
export interface RowPlace {
  readonly x: number
  readonly row: number
}

/** The places of entries of these widths, as many to a row as fit into `width` pixels from `left`. */
export function inRows(
  sizes: readonly number[],
  { left, width, gap }: { readonly left: number; readonly width: number; readonly gap: number },
): RowPlace[] {
  let x = left
  let row = 0
  return sizes.map((size) => {
    if (x > left && x + size > left + width) {
      x = left
      row++
    }
    const place = { x, row }
    x += size + gap
    return place
  })
}

/** How many rows a key has. */
export const rowsOf = (key: readonly RowPlace[]): number => (key.at(-1)?.row ?? -1) + 1
