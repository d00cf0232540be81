import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Chart } from '../chart/chart.ts'
import { exampleRates } from '../chart/example-charts.ts'
import { runMarks } from '../marks/run-mark.ts'
import { chartLayers } from './chart-layers.ts'
import { clipped } from './clip.ts'
import { fontSizes } from './plot-box.ts'
import { plotOf } from './plot-of.ts'
import { polesOf } from './poles.ts'
import { simplified } from './simplify.ts'
import { svgChart } from './svg-chart.ts'
import { cutTo, textLines, textWidth } from './svg-text.ts'

const size = { width: 320, height: 270 }

function manyRuns(labels: readonly string[], ends: readonly number[]): Chart {
  const marks = runMarks(labels.length)
  const series = labels.map((label, i) => ({
    label,
    mark: marks[i]!,
    kind: 'line' as const,
    points: [
      { x: 0, y: 1 },
      { x: 10, y: ends[i]! },
    ],
  }))
  return { ...exampleRates(2), series }
}

describe('the layout of a chart', () => {
  it('[VIEW-39] no two names touch or leave the drawing at 320 px, however many runs and wherever they end', () => {
    const runs = fc.array(
      fc.tuple(fc.string({ minLength: 1, maxLength: 24 }), fc.double({ min: 0, max: 2, noNaN: true })),
      {
        minLength: 2,
        maxLength: 20,
      },
    )
    fc.assert(
      fc.property(runs, fc.integer({ min: 0, max: 10 }), (given, upTo) => {
        const chart = manyRuns(
          given.map(([label]) => label),
          given.map(([, end]) => end),
        )
        const { ends, key } = plotOf({ ...chart, upTo }, size)
        const names = ends.filter(({ text }) => text.trim() !== '')
        for (const [i, one] of names.entries()) {
          expect(one.textX + textWidth(one.text, fontSizes.text)).toBeLessThanOrEqual(size.width)
          for (const other of names.slice(i + 1)) expect(Math.abs(one.textY - other.textY)).toBeGreaterThanOrEqual(12)
        }
        if (key.length > 0) expect(names).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('[VIEW-80] a name that finds no room beside its end stands outside the frame, not on its own line', () => {
    const chart = manyRuns(['A 0.05', 'B 0.5'], [0.5, 1])
    const xAxis = { ...chart.xAxis, domain: [0, 11] as const }
    const { ends, box } = plotOf({ ...chart, xAxis }, size)
    expect(ends.map(({ x, textX }) => [x < box.left + box.width, textX > box.left + box.width])).toEqual([
      [true, true],
      [true, true],
    ])
  })

  it('[VIEW-40] names too long for the ends stand in a key above the plot, those of single points beside them', () => {
    const long = manyRuns(['adam', 'adam (no bias correction)'], [0.5, 1])
    const { key, ends } = plotOf(long, size)
    expect(key.map(({ row }) => row)).toEqual([0, 0])
    expect(ends.map(({ text }) => text)).toEqual(['', ''])
    const points = long.series.map((one) => ({ ...one, kind: 'points' as const, points: one.points.slice(0, 1) }))
    expect(plotOf({ ...long, series: points }, size).key).toEqual([])
  })

  it('[VIEW-41] room for arrows is that of the whole run, so the plot stays where it is while its lines grow', () => {
    const boxes = [0, 5, 130, 499].map((upTo) => plotOf({ ...exampleRates(), upTo }, size).box)
    expect(new Set(boxes.map((box) => JSON.stringify(box))).size).toBe(1)
  })

  it('[VIEW-42] poles are high enough that none crosses the name of another', () => {
    const upright = fc.record({ x: fc.integer({ min: 0, max: 300 }), size: fc.integer({ min: 10, max: 120 }) })
    fc.assert(
      fc.property(fc.array(upright, { maxLength: 9 }), (given) => {
        const uprights = given.map(({ x, size }) => ({ x, from: x - size, to: x, leftward: true }))
        const lanes = polesOf(uprights)
        uprights.forEach(({ from, to }, i) => {
          uprights.forEach(({ x }, j) => {
            if (i !== j && x > from && x < to) expect(lanes[j]).toBeLessThan(lanes[i]!)
          })
        })
      }),
    )
  })

  it('[VIEW-43] the layers of a chart hold all that its SVG draws but the series', () => {
    const chart = exampleRates()
    const { behind, before, traces } = chartLayers(chart, { ...size, theme: 'light' })
    const svg = svgChart(chart, { ...size, theme: 'light' })
    expect([behind, before].every((part) => svg.includes(part))).toBe(true)
    expect(traces).toHaveLength(chart.series.length)
  })

  it('[VIEW-44] without its title a drawing is still named for screen readers', () => {
    const svg = svgChart(exampleRates(), { ...size, titled: false })
    expect(svg).toContain('-title">At 3.16 the loss leaves the numbers')
    expect(svg).not.toContain('font-weight="600"')
  })
})

it('[VIEW-45] text is broken into lines that fit, and what does not fit ends in an ellipsis', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), fc.integer({ min: 40, max: 400 }), (text, width) => {
      const lines = textLines(text, 12, width, 3)
      expect(lines.length).toBeLessThanOrEqual(3)
      for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(width)
    }),
  )
  expect(textLines('one two three four', 12, 60, 1)[0]).toMatch(/…$/)
  expect(cutTo('wwwwwwwwww', 10, 40)).toBe('www…')
})

it('[VIEW-46] a simplified line keeps its ends and passes within the tolerance of every point left out', () => {
  const points = Array.from({ length: 400 }, (_, x) => ({ x, y: 40 * Math.sin(x / 30) }))
  const kept = simplified(points, 0.3)
  expect([kept[0], kept.at(-1)]).toEqual([points[0], points.at(-1)])
  expect(kept.length).toBeLessThan(120)
  for (const { x, y } of points) {
    const after = kept.findIndex((point) => point.x >= x)
    const [a, b] = [kept[Math.max(0, after - 1)]!, kept[after]!]
    const line = a === b ? a.y : a.y + ((b.y - a.y) * (x - a.x)) / (b.x - a.x || 1)
    expect(Math.abs(line - y)).toBeLessThan(0.5)
  }
})

it('[VIEW-47] a move that leaves the picture is cut at its edge, however far it goes', () => {
  const box = { left: 0, top: 0, width: 10, height: 10 }
  expect(clipped({ x: 5, y: 5 }, { x: Infinity, y: 5 }, box)).toEqual({
    from: { x: 5, y: 5 },
    to: { x: 10, y: 5 },
    leaves: true,
  })
  expect(clipped({ x: 1, y: 1 }, { x: 2, y: 2 }, box)?.leaves).toBe(false)
  expect(clipped({ x: -5, y: -5 }, { x: -1, y: 20 }, box)).toBeNull()
})
