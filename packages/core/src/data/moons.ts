import { cos, sin } from '../numeric/index.ts'
import type { Data } from './data.ts'
import { type PointsConfig, pointsData } from './points.ts'

/**
 * Two interlocking half-moons of radius 1: (cos t, sin t) and (1 − cos t, ½ − sin t), t in [0, π).
 *
 * Shape as in scikit-learn's make_moons.
 */
export function moons(config: PointsConfig): Data {
  return pointsData('moons', config, (label, place) => {
    const t = Math.PI * place
    return label === 0 ? [cos(t), sin(t)] : [1 - cos(t), 0.5 - sin(t)]
  })
}
