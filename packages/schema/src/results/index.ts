import { checkpoint } from './checkpoint.ts'
import { comparisonResult } from './comparison-result.ts'
import { curve } from './curve.ts'
import { diagnosis } from './diagnosis.ts'
import { rangeTestResult } from './range-test-result.ts'
import { runResult } from './run-result.ts'
import { searchResult } from './search-result.ts'

/** Every document that an experiment or a reader makes, by the word in its `kind`. */
export const results = {
  'run-result': runResult,
  'comparison-result': comparisonResult,
  'range-test-result': rangeTestResult,
  'search-result': searchResult,
  curve,
  diagnosis,
  checkpoint,
} as const
