import { cos, sin } from '../numeric/index.ts'
import type { Data } from './data.ts'
import { type PointsConfig, pointsData } from './points.ts'

const TURNS = 1
const INNER_RADIUS = 0.1

/** Two spirals of one turn, half a turn apart, whose radius grows evenly from 0.1 to 1. */
export function spirals(config: PointsConfig): Data {
  return pointsData('spirals', config, (label, place) => {
    const radius = INNER_RADIUS + (1 - INNER_RADIUS) * place
    const angle = 2 * Math.PI * (TURNS * place + label / 2)
    return [radius * cos(angle), radius * sin(angle)]
  })
}
