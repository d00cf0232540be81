import type { Facts } from '@sweetspot/view'

/** The words of each variant of a figure, by its id. */
export type FactsByVariant = Readonly<Record<string, Facts>>
