import { parseExperiment } from '../errors/parse-experiment.ts'
import type { ExperimentInput } from '../experiments/index.ts'
import type { RunInput } from '../experiments/run.ts'
import { writeJson } from './json-writer.ts'

/**
 * The one text of an experiment: version and every default written out, keys sorted, numbers in their shortest form.
 *
 * @throws ConfigError with path, rule, what was given and remedy
 */
export function canonical(config: ExperimentInput | RunInput): string {
  return writeJson(parseExperiment(config), { sortKeys: true })
}
