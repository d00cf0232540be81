import { namedObject } from '../fields/lazy-object.ts'
import { lossScale, noise, start } from './shared-fields.ts'

/** Flat plains with steep corners: (1.5 − x + xy)² + (2.25 − x + xy²)² + (2.625 − x + xy³)². */
export const beale = namedObject(
  'beale',
  'Flat plains with steep corners: (1.5 − x + xy)² + (2.25 − x + xy²)² + (2.625 − x + xy³)².',
  () => ({ start: start(2, [1, 1]), noise: noise(), lossScale: lossScale() }),
)
