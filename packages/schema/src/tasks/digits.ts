import { namedObject } from '../fields/lazy-object.ts'
import { integer } from '../fields/numbers.ts'
import { networkFields } from './shared-fields.ts'

/** A network that reads real handwritten digits, 8 × 8 pixels. */
export const digits = namedObject('digits', 'A network that reads real handwritten digits, 8 × 8 pixels.', () => ({
  samples: integer({
    default: 1437,
    min: 10,
    max: 1437,
    unit: 'samples',
    meaning: 'Training images, from the first; 360 others validate.',
  }),
  ...networkFields({ hidden: [128], batchSize: 64 }),
}))
