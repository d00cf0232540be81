import { namedObject } from '../fields/lazy-object.ts'
import { integer, real } from '../fields/numbers.ts'
import { limits } from '../limits.ts'
import { networkFields } from './shared-fields.ts'

/** A network that tells two interlocking spirals apart. */
export const spirals = namedObject('spirals', 'A network that tells two interlocking spirals apart.', () => ({
  samples: integer({
    default: 400,
    min: 8,
    max: limits.samples,
    limit: 'samples',
    unit: 'samples',
    meaning: 'Points that are drawn; a fifth of them validate.',
  }),
  noise: real({
    default: 0.02,
    min: 0,
    max: 10,
    symbol: 'σ',
    unit: 'coordinate units',
    meaning: 'Standard deviation of the noise on each point.',
  }),
  dataSeed: integer({ default: 1, min: 0, max: 2_147_483_647, unit: 'dimensionless', meaning: 'Seed of the points.' }),
  ...networkFields({ hidden: [16, 16], batchSize: 32 }),
}))
