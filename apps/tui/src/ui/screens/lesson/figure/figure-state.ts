import { type Figure, type FigureVariant, figureNamed } from '@sweetspot/lesson'
import type { ExperimentResult, PanelName } from '@sweetspot/schema'
import { type Display, firstDisplay, notBegun, type PlannedExperiment, plannable, type RunState } from '@sweetspot/view'

/** What a figure of the lesson shows; replaced, never changed. */
export interface FigureState {
  /** The id of the variant that is shown. */
  readonly variant: string
  /** What came of the variants that were trained. */
  readonly results: Readonly<Record<string, ExperimentResult>>
  /** Progress of the training under way or of the last one. */
  readonly run: RunState<ExperimentResult>
  /** The reader has cancelled, or it failed: nothing begins again unasked. */
  readonly isDeclined: boolean
  /** The reader has asked for it: it waits for no answer. */
  readonly isAsked: boolean
  /** Where the cursor stands; null is the end. */
  readonly step: number | null
  readonly isPlaying: boolean
  readonly display: Display
}

/** A figure before anything has happened. */
export function firstFigure(id: string): FigureState {
  const { variants, display } = figureNamed(id)
  return {
    variant: variants[0]!.id,
    results: {},
    run: notBegun,
    isDeclined: false,
    isAsked: false,
    step: null,
    isPlaying: false,
    display: firstDisplay(display),
  }
}

/** The variant that a figure shows. */
export function variantOf({ variants }: Figure, { variant }: FigureState): FigureVariant {
  return variants.find(({ id }) => id === variant) ?? variants[0]!
}

/** The panels of what a figure shows. */
export function panelsIn(figure: Figure, state: FigureState): readonly PanelName[] {
  return variantOf(figure, state).panels ?? figure.panels
}

/** What a figure shows came to; null before it is trained. */
export function resultIn({ results, variant }: FigureState): ExperimentResult | null {
  return results[variant] ?? null
}

// A variant builds its experiment anew each time it is asked.
const experiments = new WeakMap<FigureVariant, PlannedExperiment>()

/** The experiment of a variant as its result will have it. */
export function experimentOf(variant: FigureVariant): PlannedExperiment {
  const known = experiments.get(variant) ?? plannable(variant.experiment)
  experiments.set(variant, known)
  return known
}
