import type { Look } from '../../look/look.ts'

/** A bar of so many cells that is filled to a share. */
export function barOf(share: number, cells: number, { ascii }: Pick<Look, 'ascii'>): string {
  const full = Math.max(0, Math.min(cells, Math.round(share * cells)))
  return (ascii ? '=' : '━').repeat(full) + (ascii ? '-' : '╌').repeat(cells - full)
}
