/** Where the plot stands in the drawing, in pixels. */
export interface PlotBox {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** Font sizes in pixels. */
export const fontSizes = { title: 16, text: 12, small: 11.5 } as const
