import type { ReadingHabit } from './reading.ts'
import { correctedMean } from './smoothing.ts'

/** fastai's `lr_find`: β 0.98, stop at 4 times the best, the first tenth and the last five points left out. */
export const fastaiHabit: ReadingHabit = {
  smooth: (losses) => correctedMean(losses, 0.98),
  stopFactor: 4,
  skipStart: (plannedSteps) => Math.floor(plannedSteps / 10),
  skipEnd: 5,
}
