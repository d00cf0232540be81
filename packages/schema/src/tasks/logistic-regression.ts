import { namedObject } from '../fields/lazy-object.ts'
import { batchSize, lossScale, probeSize } from './shared-fields.ts'

/** A penguin's species from its bill, flippers and mass: softmax regression by cross-entropy. */
export const logisticRegression = namedObject(
  'logistic-regression',
  "A penguin's species from its bill, flippers and mass: softmax regression by cross-entropy.",
  () => ({ batchSize: batchSize({ default: 'full' }), probeSize: probeSize(), lossScale: lossScale() }),
)
