import { surfaceOf } from '@sweetspot/core'
import { parse, taskConfig } from '@sweetspot/schema'
import { expect, it } from 'vitest'
import { contoursOf } from './contours.ts'

const surface = (name: string) => surfaceOf(parse(taskConfig, { name }))!

it('[MODEL-10] every contour runs along its level, within the window, and the lowest closes around a minimum', () => {
  for (const name of ['ravine', 'himmelblau', 'saddle', 'rosenbrock', 'beale']) {
    const { loss, window, minima } = surface(name)
    const contours = contoursOf(surface(name))
    expect(contours.length).toBeGreaterThan(5)
    const slack = (window.x[1] - window.x[0]) / 95
    for (const { x, y } of contours.flatMap(({ rings }) => rings.flat())) {
      expect(x).toBeGreaterThanOrEqual(window.x[0] - slack)
      expect(y).toBeLessThanOrEqual(window.y[1] + (window.y[1] - window.y[0]) / 95)
    }
    const least = Math.min(...minima.map((point) => loss(point)))
    for (const { level } of contours) expect(level).toBeGreaterThan(least)
  }
})

it('[MODEL-11] a contour of the ravine is an ellipse whose axes differ by √κ', () => {
  const middle = contoursOf(surface('ravine'), { resolution: 200 }).at(-2)!.rings[0]!
  const { loss } = surface('ravine')
  const level = contoursOf(surface('ravine'), { resolution: 200 }).at(-2)!.level
  const inside = middle.filter(({ x, y }) => {
    const { window } = surface('ravine')
    return x > window.x[0] && x < window.x[1] && y > window.y[0] && y < window.y[1]
  })
  for (const { x, y } of inside) expect(Math.abs(loss([x, y]) - level) / level).toBeLessThan(0.05)
})

it('[MODEL-12] a surface of one parameter has no contours', () => {
  expect(() => contoursOf(surface('parabola'))).toThrow(/2 parameters, got 1/)
})
