import { namedObject } from '../fields/lazy-object.ts'
import { lossScale, noise, start } from './shared-fields.ts'

/** Four equal minima: (x² + y − 11)² + (x + y² − 7)². */
export const himmelblau = namedObject('himmelblau', 'Four equal minima: (x² + y − 11)² + (x + y² − 7)².', () => ({
  start: start(2, [0, 0]),
  noise: noise(),
  lossScale: lossScale(),
}))
