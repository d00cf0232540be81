import { theKnobFigures } from './01-the-knob.ts'
import { tooLargeFigures } from './02-too-large.ts'
import { tooSmallFigures } from './03-too-small.ts'
import { sameLossManyRatesFigures } from './04-same-loss-many-rates.ts'
import { defaultAndDecadesFigures } from './05-default-and-decades.ts'
import { rangeTestFigures } from './06-range-test.ts'
import { adamFigures } from './07-adam.ts'
import { howSensitiveFigures } from './08-how-sensitive.ts'
import { edgeOfStabilityFigures } from './09-edge-of-stability.ts'
import { schedulesFigures } from './10-schedules.ts'
import { yourOwnRunFigures } from './11-your-own-run.ts'
import type { Figure } from './figure.ts'

/** Every figure of the course, in its order. */
export const figures: readonly Figure[] = [
  ...theKnobFigures,
  ...tooLargeFigures,
  ...tooSmallFigures,
  ...sameLossManyRatesFigures,
  ...defaultAndDecadesFigures,
  ...rangeTestFigures,
  ...adamFigures,
  ...howSensitiveFigures,
  ...edgeOfStabilityFigures,
  ...schedulesFigures,
  ...yourOwnRunFigures,
]

/** The figure of that id. */
export function figureNamed(id: string): Figure {
  const figure = figures.find((candidate) => candidate.id === id)
  if (figure === undefined)
    throw new Error(`The lesson has no figure '${id}'. Figures are ${figures.map((known) => known.id).join(', ')}.`)
  return figure
}
