import { z } from 'zod'
import { namedObject } from '../fields/lazy-object.ts'
import { requiredReal } from '../fields/numbers.ts'

const none = namedObject('none', 'The gradient is used as it is.', () => ({}))

const norm = namedObject('norm', 'A gradient that is longer than the threshold is shortened to it.', () => ({
  threshold: requiredReal({
    above: 0,
    scale: 'log',
    unit: 'units of the gradient',
    meaning: 'Largest Euclidean length of the gradient.',
    remedy: 'A threshold is a positive number.',
  }),
}))

const value = namedObject('value', 'Each element of the gradient is limited to ± the threshold.', () => ({
  threshold: requiredReal({
    above: 0,
    scale: 'log',
    unit: 'units of the gradient',
    meaning: 'Largest size of one element of the gradient.',
    remedy: 'A threshold is a positive number.',
  }),
}))

/** How the gradient is limited before the optimizer sees it. */
export const clippingConfig = z.discriminatedUnion('name', [none, norm, value])

/** The settings of gradient clipping. */
export type ClippingConfig = z.output<typeof clippingConfig>
