import { cos, sin } from '../numeric/index.ts'
import type { Data } from './data.ts'
import { type PointsConfig, pointsData } from './points.ts'

const TURNS = 1.25
const INNER_RADIUS = 0.2
const OUTER_RADIUS = 1.25

/** Two spirals of 1¼ turns, half a turn apart, whose radius grows evenly from 0.2 to 1.25. */
export function spirals(config: PointsConfig): Data {
  return pointsData('spirals', config, (label, place) => {
    const radius = INNER_RADIUS + (OUTER_RADIUS - INNER_RADIUS) * place
    const angle = 2 * Math.PI * (TURNS * place + label / 2)
    return [radius * cos(angle), radius * sin(angle)]
  })
}
