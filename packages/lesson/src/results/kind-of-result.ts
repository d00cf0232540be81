import type {
  ComparisonResult,
  ExperimentResult,
  OverlayResult,
  RangeTestResult,
  RunResult,
  SearchResult,
} from '@sweetspot/schema'
import type { FigureResults } from './figure-results.ts'

/** The comparison, or single run, that a variant came to. */
export function comparisonOf(results: FigureResults, variant: string): ComparisonResult {
  return ofKind(results, variant, 'comparison-result') as ComparisonResult
}

/** The overlay that a variant came to. */
export function overlayOf(results: FigureResults, variant: string): OverlayResult {
  return ofKind(results, variant, 'overlay-result') as OverlayResult
}

/** One run of the overlay that a variant came to, by its place. */
export function overlaidRun(results: FigureResults, variant: string, index: number): RunResult {
  const run = overlayOf(results, variant).runs[index]
  if (run === undefined) throw new Error(`Variant '${variant}' has no run ${index}.`)
  return run
}

/** The range test that a variant came to. */
export function rangeTestOf(results: FigureResults, variant: string): RangeTestResult {
  return ofKind(results, variant, 'range-test-result') as RangeTestResult
}

/** The search that a variant came to. */
export function searchOf(results: FigureResults, variant: string): SearchResult {
  return ofKind(results, variant, 'search-result') as SearchResult
}

function ofKind(results: FigureResults, variant: string, kind: ExperimentResult['kind']): ExperimentResult {
  const result = results[variant]
  if (result?.kind === kind) return result
  throw new Error(`Variant '${variant}' has ${result === undefined ? 'no result' : `a ${result.kind}`}, not a ${kind}.`)
}
