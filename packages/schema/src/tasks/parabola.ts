import { choice } from '../fields/choices.ts'
import { namedObject } from '../fields/lazy-object.ts'
import { real } from '../fields/numbers.ts'
import { lossScale, noise, start } from './shared-fields.ts'

/** One parameter, one curvature: λ/2 · w², which is w² at the default. */
export const parabola = namedObject(
  'parabola',
  'One parameter, one curvature: λ/2 · w², which is w² at the default.',
  () => ({
    curvature: real({
      default: 2,
      above: 0,
      max: 1e6,
      symbol: 'λ',
      unit: 'loss per squared parameter',
      meaning: 'Second derivative.',
      scale: 'log',
    }),
    start: start(1, [4]),
    noise: noise(),
    lossScale: lossScale(),
    precision: choice(['float64', 'float32', 'float16'], {
      default: 'float64',
      meaning: 'Number format of parameters, gradients and losses: each is computed in float64 and rounded once.',
    }),
  }),
)
