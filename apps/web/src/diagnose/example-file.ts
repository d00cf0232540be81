import type { ExampleName } from './example-name.ts'

/** The rates of the flagship figure at which the run crawls, trains, and breaks. */
export const exampleRates: Readonly<Record<ExampleName, number>> = { 'too-small': 1e-3, healthy: 1, 'too-large': 3.16 }

/** The file name of an example. */
export const exampleFile = (name: ExampleName): string => `digits-${exampleRates[name]}.csv`
