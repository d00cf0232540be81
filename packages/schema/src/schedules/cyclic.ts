import { choice, flag } from '../fields/choices.ts'
import { namedObject } from '../fields/lazy-object.ts'
import { cycledMomentum, factor, optionalShare, optionalSteps } from './shared-fields.ts'

/** Settings of cyclical learning rates. torch.optim.lr_scheduler.CyclicLR; the highest rate is the base rate. */
export const cyclic = namedObject('cyclic', 'The rate climbs and falls along triangles.', () => ({
  mode: choice(['triangular', 'triangular2', 'exp-range'], {
    default: 'triangular',
    meaning: 'Triangles of the same height, each half as high as the one before, or shrinking at every step.',
  }),
  minFactor: factor({
    default: 0.25,
    meaning: 'The lowest rate, as a share of the base rate, which is the highest.',
  }),
  stepSizeUp: optionalSteps({ meaning: 'Steps of a climb; left out, an eighth of the run, rounded up.' }),
  stepSizeDown: optionalSteps({ meaning: 'Steps of a fall; left out, as many as of a climb.' }),
  gamma: optionalShare({
    symbol: 'γ',
    meaning: 'Factor on the height per step of mode exp-range; left out, a hundredth is left at the end of the run.',
    remedy: 'A decay factor is a number in (0, 1].',
  }),
  cycleMomentum: flag({ default: false, meaning: 'Move the momentum against the rate.' }),
  minMomentum: cycledMomentum({ default: 0.8, meaning: 'Momentum at the highest rate, with cycleMomentum.' }),
  maxMomentum: cycledMomentum({ default: 0.9, meaning: 'Momentum at the lowest rate, with cycleMomentum.' }),
}))
  .refine(({ mode, gamma }) => gamma === undefined || mode === 'exp-range', {
    path: ['gamma'],
    message: "expected only with mode 'exp-range'; leave gamma out or choose that mode",
  })
  .refine(({ minMomentum, maxMomentum }) => minMomentum <= maxMomentum, {
    path: ['minMomentum'],
    message: 'expected at most maxMomentum; lower it or raise maxMomentum',
  })
