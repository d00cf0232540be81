import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { type ExperimentConfig, hashOf } from '@sweetspot/schema'
import { writeWhole } from './write-whole.ts'

/** Results as JSON, kept by what they depend on: the experiment and the engine. */
export interface ResultCache {
  read(experiment: ExperimentConfig): string | undefined
  write(experiment: ExperimentConfig, json: string): void
}

export function createResultCache(folder: string, engine: string): ResultCache {
  const fileOf = (experiment: ExperimentConfig) => join(folder, `${engine}-${hashOf(experiment)}.json`)
  return {
    read(experiment) {
      const file = fileOf(experiment)
      return existsSync(file) ? readFileSync(file, 'utf8') : undefined
    },
    write: (experiment, json) => writeWhole(fileOf(experiment), json),
  }
}

/** What tells this engine from another: the module that runs in the threads holds all of it, plans excepted. */
export function engineVersion(): string {
  const require = createRequire(import.meta.url)
  const folders = ['@sweetspot/core', '@sweetspot/sweep'].map((name) => dirname(require.resolve(name)))
  const files = [join(folders[0]!, 'index.js'), join(folders[1]!, 'worker.js')]
  const hash = createHash('sha256')
  for (const file of files) hash.update(readFileSync(file))
  return hash.digest('hex').slice(0, 16)
}
