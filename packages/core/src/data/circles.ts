import { cos, sin } from '../numeric/index.ts'
import type { Data } from './data.ts'
import { type PointsConfig, pointsData } from './points.ts'

const DISC_RADIUS = 0.5

/** A disc of radius 0.5, filled evenly (class 0), in a ring of radius 1 (class 1). */
export function circles(config: PointsConfig): Data {
  return pointsData('circles', config, (label, place, random) => {
    const angle = 2 * Math.PI * place
    // The square root makes equal areas equally likely.
    const radius = label === 0 ? DISC_RADIUS * Math.sqrt(random.uniform()) : 1
    return [radius * cos(angle), radius * sin(angle)]
  })
}
