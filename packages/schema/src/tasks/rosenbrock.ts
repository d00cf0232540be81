import { namedObject } from '../fields/lazy-object.ts'
import { lossScale, noise, start } from './shared-fields.ts'

/** A curved, narrow valley: (1 − x)² + 100(y − x²)². */
export const rosenbrock = namedObject('rosenbrock', 'A curved, narrow valley: (1 − x)² + 100(y − x²)².', () => ({
  start: start(2, [-1.2, 1]),
  noise: noise(),
  lossScale: lossScale(),
}))
