/** A size in pixels. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** Whether a panel takes the whole width of a wide figure: alone, or the first of an odd number; the others stand in pairs. */
export function isFullWidth(index: number, count: number): boolean {
  return count % 2 === 1 && index === 0
}

/** The sizes for which a panel is drawn, where it is narrow and where it is wide; the stylesheet keeps their proportions. */
export function panelSizes(index: number, count: number): { readonly narrow: Size; readonly wide: Size } {
  return {
    narrow: { width: 328, height: 270 },
    wide: isFullWidth(index, count) ? { width: 820, height: 370 } : { width: 410, height: 300 },
  }
}

/** The size for which a panel is drawn in a box of the proportions of one of its still drawings: that of the still drawing. */
export function sizeDrawnIn({ width, height }: Size, index: number, count: number): Size {
  const { narrow, wide } = panelSizes(index, count)
  const off = (size: Size): number => Math.abs(width / height - size.width / size.height)
  return off(narrow) < off(wide) ? narrow : wide
}
