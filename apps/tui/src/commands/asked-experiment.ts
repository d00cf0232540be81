import { parseExperiment } from '@sweetspot/schema'
import type { Command } from 'commander'
import { buildExperiment, type Options } from '../cli/build-experiment.ts'
import { experimentFrom } from '../cli/experiment-input.ts'
import { FlagOption } from '../cli/flags.ts'
import type { Asked, ExperimentKind } from './experiment-command.ts'

/** The experiment that a command's words ask for, defaults filled in. */
export function askedExperiment(kind: ExperimentKind, command: Command, source: string, options: Options): Asked {
  const flags = command.options.flatMap((option) => (option instanceof FlagOption ? [option.flag] : []))
  return parseExperiment(buildExperiment(kind, experimentFrom(source), flags, options)) as Asked
}
