import { parseExperiment } from '../errors/parse-experiment.ts'
import type { ExperimentConfig, ExperimentInput } from '../experiments/index.ts'

/** A named experiment. */
export interface Preset {
  /** The word by which the command and the lesson call it. */
  readonly name: string
  /** A heading of a few words. */
  readonly title: string
  /** One sentence: what is seen. */
  readonly meaning: string
  /** The chapter of the lesson that shows it. */
  readonly chapter?: number
  /** The experiment, defaults filled in; a fresh copy each time. */
  readonly config: ExperimentConfig
}

/** What a preset is made of: the experiment as a person writes it. */
export interface PresetSource extends Omit<Preset, 'config'> {
  readonly input: ExperimentInput
}

export function definePreset({ input, ...words }: PresetSource): Preset {
  return {
    ...words,
    get config() {
      return parseExperiment(input)
    },
  }
}
