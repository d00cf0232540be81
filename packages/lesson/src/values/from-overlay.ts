import type { OverlayResult, RunResult } from '@sweetspot/schema'
import { overlaidRun, overlayOf } from '../results/kind-of-result.ts'
import type { ValueFormat, ValueSource } from './value.ts'

/** A number read from one run. */
export type OfRun = (run: RunResult) => number

/** The rate that a run was given. */
export const givenRate: OfRun = ({ config }) => config.learningRate

/** The loss on all training data before the first update. */
export const initialLoss: OfRun = ({ initial }) => initial.loss

/** The loss on all training data after the last update. */
export const finalLoss: OfRun = ({ final }) => final.loss

/** Updates that were made. */
export const endStep: OfRun = ({ outcome }) => outcome.step

/** Numbers by their ids: how each is written, and what it is read from. */
type Numbers<From> = Readonly<Record<string, readonly [ValueFormat, (from: From) => number]>>

/** Numbers that are all read from the overlay of one variant of a figure. */
export function fromOverlay(figure: string, variant: string, values: Numbers<OverlayResult>): readonly ValueSource[] {
  return Object.entries(values).map(([id, [format, read]]) => ({
    id,
    figure,
    format,
    of: (results) => read(overlayOf(results, variant)),
  }))
}

/** Numbers that are all read from one run of such an overlay, by its place. */
export function fromRun(
  figure: string,
  variant: string,
  place: number,
  values: Numbers<RunResult>,
): readonly ValueSource[] {
  return Object.entries(values).map(([id, [format, read]]) => ({
    id,
    figure,
    format,
    of: (results) => read(overlaidRun(results, variant, place)),
  }))
}
