/** A thin bar of so many cells, filled to a share from 0 to 1. */
export function lineBar(share: number, cells: number, { ascii }: { readonly ascii: boolean }): string {
  const full = Math.max(0, Math.min(cells, Math.round(share * cells)))
  return (ascii ? '=' : '━').repeat(full) + (ascii ? '-' : '╌').repeat(Math.max(0, cells - full))
}
