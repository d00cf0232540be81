import { namedObject } from '../fields/lazy-object.ts'
import { lossScale, noise, start } from './shared-fields.ts'

/** Down one way, up the other, with a floor: x²/2 − y²/2 + y⁴/4. */
export const saddle = namedObject('saddle', 'Down one way, up the other, with a floor: x²/2 − y²/2 + y⁴/4.', () => ({
  start: start(2, [1, 0.001]),
  noise: noise(),
  lossScale: lossScale(),
}))
