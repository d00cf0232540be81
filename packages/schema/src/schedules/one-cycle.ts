import { z } from 'zod'
import { choice, flag } from '../fields/choices.ts'
import { describeField } from '../fields/field.ts'
import { namedObject } from '../fields/lazy-object.ts'
import { real } from '../fields/numbers.ts'
import { cycledMomentum, optionalShare, totalSteps } from './shared-fields.ts'

const finalDivFactor = () =>
  describeField(z.number().min(1).max(1e12).exactOptional(), {
    kind: 'real',
    min: 1,
    max: 1e12,
    unit: 'dimensionless',
    scale: 'log',
    meaning:
      'What the first rate (fastai: the highest) is divided by to give the last; left out, 10⁴ (pytorch, optax) or 10⁵ (fastai).',
  })

/** Settings of the one-cycle policy. torch.optim.lr_scheduler.OneCycleLR; the highest rate is the base rate. */
export const oneCycle = namedObject(
  'one-cycle',
  'One climb to the base rate, then a long fall to almost nothing.',
  () => ({
    dialect: choice(['pytorch', 'optax', 'fastai'], {
      default: 'pytorch',
      meaning: 'Whose boundaries between the phases, whose last rate and whose defaults.',
    }),
    riseFraction: optionalShare({
      meaning: 'Share of the cycle that climbs; left out, 0.3 (pytorch, optax) or 0.25 (fastai).',
      remedy: 'A share of the cycle is a number in (0, 1].',
    }),
    divFactor: real({
      default: 25,
      min: 1,
      max: 1e12,
      unit: 'dimensionless',
      scale: 'log',
      meaning: 'What the highest rate is divided by to give the first.',
    }),
    finalDivFactor: finalDivFactor(),
    anneal: choice(['cosine', 'linear'], { default: 'cosine', meaning: 'The shape of climb and fall.' }),
    threePhase: flag({
      default: false,
      meaning: 'Fall back to the first rate in a phase of its own, then to the last.',
    }),
    fallFraction: optionalShare({
      meaning:
        'Share of the cycle at which the fall to the first rate ends, with threePhase; left out, twice riseFraction (pytorch) or 0.85 (optax).',
      remedy: 'A share of the cycle is a number in (0, 1].',
    }),
    cycleMomentum: flag({ default: true, meaning: 'Move the momentum against the rate.' }),
    minMomentum: cycledMomentum({ default: 0.85, meaning: 'Momentum at the highest rate, with cycleMomentum.' }),
    maxMomentum: cycledMomentum({ default: 0.95, meaning: 'Momentum at both ends, with cycleMomentum.' }),
    totalSteps: totalSteps('Length of the cycle; left out, the whole run.'),
  }),
)
  .refine(({ dialect, threePhase }) => dialect !== 'fastai' || !threePhase, {
    path: ['threePhase'],
    message:
      "expected false with dialect 'fastai', whose cycle has two phases; leave threePhase out or choose another dialect",
  })
  .refine(({ threePhase, fallFraction }) => threePhase || fallFraction === undefined, {
    path: ['fallFraction'],
    message: 'expected only with threePhase: true; leave fallFraction out or ask for three phases',
  })
  .refine(
    ({ threePhase, dialect, riseFraction = 0.3, fallFraction = dialect === 'optax' ? 0.85 : 2 * riseFraction }) =>
      !threePhase || (riseFraction < fallFraction && fallFraction <= 1),
    {
      path: ['riseFraction'],
      message: 'expected the climb to end before the fall, and both within the cycle; lower riseFraction',
    },
  )
  .refine(({ minMomentum, maxMomentum }) => minMomentum <= maxMomentum, {
    path: ['minMomentum'],
    message: 'expected at most maxMomentum; lower it or raise maxMomentum',
  })
