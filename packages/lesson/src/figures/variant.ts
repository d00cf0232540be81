import { type ExperimentInput, parseExperiment, presetNamed } from '@sweetspot/schema'
import type { FigureVariant } from './figure.ts'

/** What a variant is called and draws, without its experiment. */
export type VariantWords = Omit<FigureVariant, 'experiment'>

/** A setting of a figure that is a preset. */
export function presetVariant(preset: string, words: VariantWords): FigureVariant {
  return {
    ...words,
    get experiment() {
      return presetNamed(preset).config
    },
  }
}

/** A setting of a figure that no preset has. */
export function variantOf(input: ExperimentInput, words: VariantWords): FigureVariant {
  return {
    ...words,
    get experiment() {
      return parseExperiment(input)
    },
  }
}
