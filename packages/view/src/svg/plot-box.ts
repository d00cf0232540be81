import type { Place } from '../chart/place.ts'

/** Where the plot stands in the drawing, in pixels. */
export interface PlotBox {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** Font sizes in pixels. */
export const fontSizes = { title: 16, narrowTitle: 14.5, text: 12, small: 11.5 } as const

/** How far right a place of the frame stands in the drawing, in pixels. */
export const xIn = (box: PlotBox, { x }: Pick<Place, 'x'>): number => box.left + x * box.width

/** How far down a place of the frame stands in the drawing, in pixels. */
export const yIn = (box: PlotBox, { y }: Pick<Place, 'y'>): number => box.top + (1 - y) * box.height
