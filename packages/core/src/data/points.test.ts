import { describe, expect, it } from 'vitest'
import { circles } from './circles.ts'
import type { Samples } from './data.ts'
import { moons } from './moons.ts'
import { spirals } from './spirals.ts'

const shapes = [
  ['moons', moons],
  ['spirals', spirals],
  ['circles', circles],
] as const
const radii = ({ count, features }: Samples, label: number, labels: Int32Array) =>
  Array.from({ length: count }, (_, i) => Math.sqrt(features[2 * i]! ** 2 + features[2 * i + 1]! ** 2)).filter(
    (_, i) => labels[i] === label,
  )

describe.each(shapes)('%s', (name, make) => {
  it('[TASK-13] a fifth of the points validates and both parts have balanced classes', () => {
    for (const samples of [8, 250, 400]) {
      const { training, validation } = make({ samples, noise: 0.1, dataSeed: 1 })
      expect([training.count, validation.count]).toEqual([samples - Math.floor(samples / 5), Math.floor(samples / 5)])
      for (const { labels, count, features } of [training, validation]) {
        expect(Math.abs(2 * labels.reduce((ones, label) => ones + label, 0) - count)).toBeLessThanOrEqual(1)
        expect(features.length).toBe(2 * count)
      }
    }
  })

  it('[TASK-14] the points are a function of samples, noise and seed', () => {
    const config = { samples: 60, noise: 0.1, dataSeed: 5 }
    expect(make(config)).toEqual(make({ ...config }))
    expect(make(config).training.features).not.toEqual(make({ ...config, dataSeed: 6 }).training.features)
    expect(make(config).name).toBe(name)
  })

  it('[TASK-15] noise moves each coordinate by its standard deviation', () => {
    const exact = make({ samples: 4000, noise: 0, dataSeed: 2 }).training.features
    const noisy = make({ samples: 4000, noise: 0.2, dataSeed: 2 }).training.features
    const moved = noisy.map((value, i) => value - exact[i]!)
    const variance = moved.reduce((total, x) => total + x * x, 0) / moved.length
    expect(Math.sqrt(variance)).toBeCloseTo(0.2, 2)
  })
})

it('[TASK-16] without noise the points lie on their shapes: moons on two half circles, spirals between radii, a disc in a ring', () => {
  const noiseless = { samples: 300, noise: 0, dataSeed: 3 }
  const { training: moon } = moons(noiseless)
  for (const radius of radii(moon, 0, moon.labels)) expect(radius).toBeCloseTo(1, 12)
  const { training: spiral } = spirals(noiseless)
  for (const label of [0, 1]) {
    const sorted = radii(spiral, label, spiral.labels)
    expect(Math.min(...sorted)).toBeGreaterThanOrEqual(0.2)
    expect(Math.max(...sorted)).toBeLessThan(1.25)
  }
  const { training: circle } = circles(noiseless)
  expect(Math.max(...radii(circle, 0, circle.labels))).toBeLessThanOrEqual(0.5)
  for (const radius of radii(circle, 1, circle.labels)) expect(radius).toBeCloseTo(1, 12)
})
