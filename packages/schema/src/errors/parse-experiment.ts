import { type ExperimentConfig, experimentConfig } from '../experiments/index.ts'
import { migrate } from '../migration/migrate.ts'
import { ConfigError } from './config-error.ts'
import { parse } from './parse.ts'

/**
 * An experiment of any kind and version with its defaults filled in; without a `kind` it is a run.
 *
 * @example
 * parseExperiment({ task: { name: 'digits' } }).kind // 'run'
 * @throws ConfigError with path, rule, what was given and remedy of everything that is wrong
 */
export function parseExperiment(input: unknown): ExperimentConfig {
  return parse(experimentConfig, present(input))
}

function present(input: unknown): unknown {
  try {
    return migrate(withKind(input))
  } catch (error) {
    if (error instanceof ConfigError) throw error
    // A getter or a proxy that throws: parse says so.
    return input
  }
}

function withKind(input: unknown): unknown {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return input
  return (input as { readonly kind?: unknown }).kind === undefined ? { ...input, kind: 'run' } : input
}
