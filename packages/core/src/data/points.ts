import { type Random, stream } from '../random/index.ts'
import type { Data, Samples } from './data.ts'

/** What a generator of points in the plane is asked for. */
export interface PointsConfig {
  /** Points that are drawn; a fifth of them validate. */
  readonly samples: number
  /** Standard deviation of the normal noise on each coordinate, in coordinate units. */
  readonly noise: number
  /** Seed of the points. */
  readonly dataSeed: number
}

/** The point of a class at a place in [0, 1) along its shape; `random` is for what the place does not fix. */
export type Shape = (label: number, place: number, random: Random) => readonly [x: number, y: number]

/**
 * Two classes in the plane, in turn, so that classes are balanced in training and validation alike. The points of a class
 * share its shape evenly: one at a random place in each of as many equal parts. Every fifth point validates.
 */
export function pointsData(name: string, { samples, noise, dataSeed }: PointsConfig, shape: Shape): Data {
  const random = stream(dataSeed)
  const perClass = Math.ceil(samples / 2)
  const points = Array.from({ length: samples }, (_, i) => {
    const label = i % 2
    const [x, y] = shape(label, (Math.floor(i / 2) + random.uniform()) / perClass, random)
    return { label, x: x + noise * random.normal(), y: y + noise * random.normal() }
  })
  const held = (_: unknown, i: number) => i % 5 === 4
  return {
    name,
    featureCount: 2,
    classes: 2,
    training: samplesOf(points.filter((point, i) => !held(point, i))),
    validation: samplesOf(points.filter(held)),
  }
}

function samplesOf(points: readonly { readonly label: number; readonly x: number; readonly y: number }[]): Samples {
  return {
    count: points.length,
    features: Float64Array.from(points.flatMap(({ x, y }) => [x, y])),
    labels: Int32Array.from(points, ({ label }) => label),
    targets: new Float64Array(0),
  }
}
