import {
  type ExperimentInput,
  fromJson,
  fromLink,
  type OverlayInput,
  presetNamed,
  type RunInput,
} from '@sweetspot/schema'
import { readText } from './read-input.ts'

/** The experiment behind a preset's name, a config file, a link, or "-" for stdin. */
export function experimentFrom(source: string): ExperimentInput {
  if (source === '-' || /[./\\]/.test(source)) {
    if (/^https?:|#x=/.test(source)) return fromLink(source)
    return fromJson(readText(source)) as ExperimentInput
  }
  return presetNamed(source).config
}

/** The run inside an experiment of any kind, the first of several: what another kind of experiment on the same task starts from. */
export function runOf(experiment: ExperimentInput): RunInput {
  if (experiment.kind === undefined || experiment.kind === 'run') return experiment as RunInput
  if (experiment.kind === 'overlay') return (experiment as Partial<OverlayInput>).runs?.[0] as RunInput
  return (experiment as { run: RunInput }).run
}
