import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Figure } from '../figures/figure.ts'
import type { FigureResults } from './figure-results.ts'
import { readResults } from './read-results.ts'

// This module runs from src/results, and built from dist.
const here = dirname(fileURLToPath(import.meta.url))
const folder = basename(here) === 'dist' ? join(here, 'results') : join(here, '../../dist/results')

/** The results of a figure's variants as the build computed them; for Node only. */
export function loadResults(figure: Figure): Promise<FigureResults> {
  return readResults(folder, figure)
}
