import { z } from 'zod'
import { nameOf } from '../fields/choices.ts'
import { batchSize, lossScale, probeSize } from './shared-fields.ts'

/** A penguin's species from its bill, flippers and mass: softmax regression by cross-entropy. */
export const logisticRegression = z.strictObject({
  name: nameOf(
    'logistic-regression',
    "A penguin's species from its bill, flippers and mass: softmax regression by cross-entropy.",
  ),
  batchSize: batchSize({ default: 'full' }),
  probeSize: probeSize(),
  lossScale: lossScale(),
})
