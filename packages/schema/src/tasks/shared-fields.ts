import { z } from 'zod'
import { grouped } from '../errors/grouped.ts'
import { choice } from '../fields/choices.ts'
import { describeField } from '../fields/field.ts'
import { integer, real, requiredInteger } from '../fields/numbers.ts'
import { limits, limitText } from '../limits.ts'

/** A factor on the loss, and so on every gradient: the same task in other units. */
export const lossScale = () =>
  real({
    default: 1,
    above: 0,
    max: 1e9,
    unit: 'dimensionless',
    scale: 'log',
    meaning: 'Factor on the loss and so on every gradient.',
  })

/** The start of a run on a surface. */
export const start = (dimension: number, point: readonly number[]) =>
  describeField(
    z
      .array(z.number().min(-1e6).max(1e6))
      .length(dimension)
      .default([...point]),
    {
      kind: 'point',
      default: point,
      unit: 'parameter units',
      meaning: `Where the run starts: ${dimension === 1 ? 'one number' : `${dimension} numbers`}.`,
    },
  )

/** Noise on a surface's gradient, as mini-batches make it. */
export const noise = () =>
  real({
    default: 0,
    min: 0,
    max: 1e6,
    symbol: 'σ',
    unit: 'gradient units',
    meaning: 'Standard deviation of the noise on each gradient component.',
  })

/** Samples a step sees. */
export const batchSize = (options: { readonly default: number | 'full' }) =>
  describeField(z.union([z.int().min(1).max(limits.batchSize), z.literal('full')]).default(options.default), {
    kind: 'integer',
    choices: ['full'],
    min: 1,
    max: limits.batchSize,
    limit: 'batchSize',
    unit: 'samples',
    meaning: 'Samples a step sees; "full" means all of them.',
    ...options,
  })

/** Samples in a fixed batch on which the loss is measured again and again; 0 for none. */
export const probeSize = () =>
  integer({
    default: 0,
    min: 0,
    max: limits.batchSize,
    limit: 'batchSize',
    unit: 'samples',
    meaning: 'Size of the fixed probe batch; 0 for none.',
  })

const precisions = ['float64', 'float32'] as const

/** Number format of a run: of its parameters, gradients and optimizer state. */
export type Precision = (typeof precisions)[number]

const layerWidth = requiredInteger({
  min: 1,
  max: limits.layerWidth,
  limit: 'layerWidth',
  unit: 'units',
  meaning: 'Units of a hidden layer.',
})

const hidden = (layers: readonly number[]) =>
  describeField(
    z
      .array(layerWidth)
      .max(limits.layers)
      .refine((widths) => Math.max(0, ...widths) * widths.length <= limits.widthTimesDepth, {
        error: `expected width × depth of at most ${grouped(limits.widthTimesDepth)}; ${limitText('widthTimesDepth')}`,
      })
      .default([...layers]),
    { kind: 'list', default: layers, limit: 'layers', unit: 'units', meaning: 'Units of each hidden layer.' },
  )

/** What every network task shares: the shape of the network, its loss and its batches. */
export const networkFields = (options: {
  readonly hidden: readonly number[]
  readonly batchSize: number | 'full'
}) => ({
  hidden: hidden(options.hidden),
  activation: choice(['relu', 'tanh', 'gelu'], {
    default: 'relu',
    meaning: 'Activation of the hidden units; gelu is the exact one, with erf.',
  }),
  initialization: choice(['auto', 'he', 'xavier'], {
    default: 'auto',
    meaning:
      'Spread of the first weights (normal); auto takes He for relu and gelu, Xavier for tanh. Biases start at 0.',
  }),
  loss: choice(['cross-entropy', 'squared-error'], {
    default: 'cross-entropy',
    meaning: 'What is minimised: the mean over the batch.',
  }),
  batchSize: batchSize({ default: options.batchSize }),
  probeSize: probeSize(),
  lossScale: lossScale(),
  precision: choice(precisions, {
    default: 'float64',
    meaning: 'Number format of parameters, gradients and optimizer state; losses and norms are summed in float64.',
  }),
})
