import type { ExperimentResult } from '@sweetspot/schema'

/** What came of a figure's variants, by the variant's id; a single run comes as a comparison of one rate. */
export type FigureResults = Readonly<Record<string, ExperimentResult>>
