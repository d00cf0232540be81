const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉']

/** A bar of blocks: a share, from 0 to 1, of so many cells; with `rest` the cells that are left are dots. */
export function textBar(
  share: number,
  cells: number,
  { ascii = false, rest = false }: { readonly ascii?: boolean; readonly rest?: boolean } = {},
): string {
  const filled = Math.max(0, Math.min(1, Number.isFinite(share) ? share : 0)) * cells
  const bar = ascii
    ? '#'.repeat(Math.round(filled))
    : '█'.repeat(Math.floor(filled)) + eighths[Math.floor((filled % 1) * 8)]!
  return rest ? bar + (ascii ? '.' : '·').repeat(cells - bar.length) : bar
}
