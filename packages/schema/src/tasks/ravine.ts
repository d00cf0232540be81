import { namedObject } from '../fields/lazy-object.ts'
import { real } from '../fields/numbers.ts'
import { lossScale, noise, start } from './shared-fields.ts'

/** A quadratic that is steep one way and flat the other: (κx² + y²)/2. */
export const ravine = namedObject(
  'ravine',
  'A quadratic that is steep one way and flat the other: (κx² + y²)/2.',
  () => ({
    conditionNumber: real({
      default: 50,
      min: 1,
      max: 1e9,
      symbol: 'κ',
      unit: 'dimensionless',
      scale: 'log',
      meaning: 'Largest curvature over smallest.',
    }),
    start: start(2, [1, 10]),
    noise: noise(),
    lossScale: lossScale(),
  }),
)
