/**
 * The parts of a figure that can be hidden: where the attribute `data-hide` of the figure, or of anything around it, names one. A
 * page that is framed takes the attribute from its query: `?hide=controls,foot`.
 */
export const hideableParts = ['title', 'variants', 'legend', 'controls', 'caption', 'foot'] as const

export type HideablePart = (typeof hideableParts)[number]
