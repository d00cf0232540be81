import { namedObject } from '../fields/lazy-object.ts'
import { batchSize, lossScale, probeSize } from './shared-fields.ts'

/** A penguin's body mass from its bill and flippers: a straight fit by squared error. */
export const linearRegression = namedObject(
  'linear-regression',
  "A penguin's body mass from its bill and flippers: a straight fit by squared error.",
  () => ({ batchSize: batchSize({ default: 'full' }), probeSize: probeSize(), lossScale: lossScale() }),
)
