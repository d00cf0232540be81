import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type ExperimentConfig, type ExperimentResult, fromJson, results } from '@sweetspot/schema'
import type { Figure } from '../figures/figure.ts'
import type { FigureResults } from './figure-results.ts'

const kinds = {
  run: 'comparison-result',
  comparison: 'comparison-result',
  'range-test': 'range-test-result',
  search: 'search-result',
  overlay: 'overlay-result',
} as const satisfies Record<ExperimentConfig['kind'], keyof typeof results>

/** The file of a variant's result in a folder of results. */
export function resultFile(folder: string, figure: string, variant: string): string {
  return join(folder, figure, `${variant}.json`)
}

/** The results of a figure's variants from a folder that the build has written. */
export async function readResults(folder: string, { id, variants }: Figure): Promise<FigureResults> {
  const entries = variants.map(async (variant) => {
    const text = await readFile(resultFile(folder, id, variant.id), 'utf8')
    const schema = results[kinds[variant.experiment.kind]]
    return [variant.id, fromJson(text, schema, { maxBytes: null }) as ExperimentResult] as const
  })
  return Object.fromEntries(await Promise.all(entries))
}
