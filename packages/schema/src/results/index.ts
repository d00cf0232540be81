import { checkpoint } from './checkpoint.ts'
import { type ComparisonResult, comparisonResult } from './comparison-result.ts'
import { curve } from './curve.ts'
import { diagnosis } from './diagnosis.ts'
import { type OverlayResult, overlayResult } from './overlay-result.ts'
import { type RangeTestResult, rangeTestResult } from './range-test-result.ts'
import { runResult } from './run-result.ts'
import { type SearchResult, searchResult } from './search-result.ts'

/** Every document that an experiment or a reader makes, by the word in its `kind`. */
export const results = {
  'run-result': runResult,
  'comparison-result': comparisonResult,
  'overlay-result': overlayResult,
  'range-test-result': rangeTestResult,
  'search-result': searchResult,
  curve,
  diagnosis,
  checkpoint,
} as const

/** What comes of an experiment that has a plan. */
export type ExperimentResult = ComparisonResult | OverlayResult | RangeTestResult | SearchResult
