import { rateGrid } from '@sweetspot/core'
import { type ComparisonConfig, comparisonConfig, parse } from '@sweetspot/schema'

/** What the page runs where its link asks for nothing: the digits network with Adam at 25 rates. */
export const standardExperiment: ComparisonConfig = parse(comparisonConfig, {
  run: { task: { name: 'digits' }, optimizer: { name: 'adam' }, steps: 500 },
  learningRates: rateGrid(1e-5, 10, 4),
})
