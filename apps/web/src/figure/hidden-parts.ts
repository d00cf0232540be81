/**
 * A part of a figure that is hidden where the attribute `data-hide` of the figure, or of anything around it, names it. A page that
 * is framed takes the attribute from its query: `?hide=controls,foot`.
 */
export type HideablePart = 'title' | 'variants' | 'legend' | 'controls' | 'caption' | 'foot'
