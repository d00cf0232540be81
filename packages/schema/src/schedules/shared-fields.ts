import { z } from 'zod'
import { describeField, type Field } from '../fields/field.ts'
import { integer, real } from '../fields/numbers.ts'

type Words = Pick<Field, 'meaning' | 'symbol' | 'unit' | 'scale' | 'remedy'>

/** The longest run, and so the longest part of one. */
export const MOST_STEPS = 1_000_000

/** A number of steps that follows from the run's length where it is left out. */
export const optionalSteps = (options: Words & { readonly min?: number }) =>
  describeField(
    z
      .int()
      .min(options.min ?? 1)
      .max(MOST_STEPS)
      .exactOptional(),
    { kind: 'integer', unit: 'steps', scale: 'log', min: 1, max: MOST_STEPS, ...options },
  )

/** A number in (0, 1] that follows from other settings where it is left out. */
export const optionalShare = (options: Words) =>
  describeField(z.number().gt(0).max(1).exactOptional(), {
    kind: 'real',
    unit: 'dimensionless',
    above: 0,
    max: 1,
    ...options,
  })

export const totalSteps = (meaning = 'Length of the schedule; left out, the whole run.') =>
  optionalSteps({ symbol: 'T', meaning })

export const beginStep = () =>
  integer({
    default: 0,
    min: 0,
    max: MOST_STEPS,
    symbol: 'B',
    unit: 'steps',
    meaning: 'Steps at the first rate before the schedule begins to move.',
  })

export const minLearningRate = (options: Partial<Words> = {}) =>
  real({
    default: 0,
    min: 0,
    max: 1e6,
    symbol: 'ηₘᵢₙ',
    unit: 'per step',
    scale: 'log',
    meaning: 'The rate at the end of the schedule.',
    ...options,
  })

/** What a decay multiplies the rate by. */
export const gamma = (options: Partial<Words> & { readonly default: number }) =>
  real({
    above: 0,
    max: 1,
    symbol: 'γ',
    unit: 'dimensionless',
    meaning: 'What the rate is multiplied by at each drop.',
    remedy: 'A decay factor is a number in (0, 1].',
    ...options,
  })

/** A rate as a multiple of the base rate. */
export const factor = (options: Words & { readonly default: number }) =>
  real({ min: 0, max: 1, unit: 'dimensionless', remedy: 'A factor is a share of the base rate in [0, 1].', ...options })

export const cycledMomentum = (options: Words & { readonly default: number }) =>
  real({ min: 0, below: 1, unit: 'dimensionless', remedy: 'Momentum is a fraction in [0, 1).', ...options })
