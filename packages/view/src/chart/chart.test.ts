import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatLoss } from '../format/loss.ts'
import { downsample } from './downsample.ts'
import { exampleBathtub, exampleRates } from './example-charts.ts'
import { frameOf } from './frame.ts'
import { lanesOf, spread } from './placement.ts'
import { scaleOf } from './scale.ts'
import { smooth } from './smooth.ts'
import { ticksOf } from './ticks.ts'
import { traceOf } from './trace.ts'

describe('ticks', () => {
  it('[VIEW-11] ticks are powers of ten on log axes, steps of 1, 2 or 5 on linear ones', () => {
    const labels = (kind: 'linear' | 'log', low: number, high: number, count: number): string =>
      ticksOf(scaleOf(kind, [low, high]), count)
        .map((tick) => tick.label)
        .join(' ')
    expect(labels('log', 1e-5, 10, 8)).toBe('10⁻⁵ 10⁻⁴ 10⁻³ 10⁻² 10⁻¹ 1 10')
    expect(labels('log', 1e-5, 10, 4)).toBe('10⁻⁴ 10⁻² 1')
    expect(labels('log', 2, 8, 4)).toBe('2 5')
    expect(labels('linear', 0, 2.76, 4)).toBe('0 1 2')
    expect(labels('linear', 0, 500, 6)).toBe('0 100 200 300 400 500')
    expect(labels('linear', 0, 0.5, 6)).toBe('0.0 0.1 0.2 0.3 0.4 0.5'.replace('0.0', '0'))
    expect(labels('linear', 0, 20_000, 3)).toBe('0 10,000 20,000')
  })

  it('[VIEW-82] numbers below zero have a true minus sign, in ASCII a hyphen', () => {
    const labels = (ascii: boolean) => ticksOf(scaleOf('linear', [-5, 5]), 3, ascii).map(({ label }) => label)
    expect([labels(false), labels(true)]).toEqual([
      ['−5', '0', '5'],
      ['-5', '0', '5'],
    ])
    expect([formatLoss(-0.25), formatLoss(-Infinity)]).toEqual(['−0.2500', '-Infinity'])
  })

  it('[VIEW-12] ticks lie within the domain, rise, are labelled apart, and are never more than asked for', () => {
    const domain = fc
      .tuple(fc.double({ min: -12, max: 12, noNaN: true }), fc.double({ min: 0.01, max: 10, noNaN: true }))
      .map(([start, length]) => [10 ** start, 10 ** (start + length)] as const)
    fc.assert(
      fc.property(
        fc.constantFrom('linear', 'log'),
        domain,
        fc.integer({ min: 2, max: 9 }),
        (kind, [low, high], count) => {
          const values = ticksOf(scaleOf(kind, [low, high]), count).map((tick) => tick.value)
          expect(values.length).toBeLessThanOrEqual(count)
          expect(values.every((value) => value >= low && value <= high)).toBe(true)
          expect(values).toEqual([...new Set(values)].sort((a, b) => a - b))
        },
      ),
    )
  })

  it('[VIEW-13] a domain that cannot be drawn is refused with what to do', () => {
    expect(() => scaleOf('log', [0, 1])).toThrow('a log axis starts above 0, got 0')
    expect(() => scaleOf('linear', [1, 1])).toThrow('low < high, got [1, 1]')
  })
})

describe('downsample', () => {
  const value = fc.oneof(
    { weight: 20, arbitrary: fc.double({ min: -1e3, max: 1e3, noNaN: true }) },
    { weight: 1, arbitrary: fc.constantFrom(Number.NaN, Infinity, -Infinity) },
  )

  it('[VIEW-14] downsampling keeps the limit, the order, the ends, the extremes and the first non-finite point', () => {
    fc.assert(
      fc.property(fc.array(value, { maxLength: 400 }), fc.integer({ min: 6, max: 60 }), (ys, limit) => {
        const points = ys.map((y, x) => ({ x, y }))
        const kept = downsample(points, limit)
        const finite = points.filter(({ y }) => Number.isFinite(y))
        expect(kept.length).toBeLessThanOrEqual(limit)
        expect(kept).toEqual(points.filter((point) => kept.includes(point)))
        const broken = points.find(({ y }) => !Number.isFinite(y))
        for (const pinned of [points[0], points.at(-1), broken]) if (pinned) expect(kept).toContain(pinned)
        if (finite.length > 0) {
          const shown = kept.map(({ y }) => y).filter(Number.isFinite)
          expect(Math.max(...shown)).toBe(Math.max(...finite.map(({ y }) => y)))
          expect(Math.min(...shown)).toBe(Math.min(...finite.map(({ y }) => y)))
        }
      }),
    )
  })

  it('[VIEW-15] a spike of one step among 100,000 survives, points are never invented', () => {
    const points = Array.from({ length: 100_000 }, (_, x) => ({ x, y: x === 61_803 ? 9 : 1 / (1 + x) }))
    const kept = downsample(points, 600)
    expect(kept).toContain(points[61_803])
    expect(kept.length).toBeGreaterThan(400)
    expect(() => downsample(points, 5)).toThrow('at least 6, got 5')
  })
})

it('[VIEW-16] smoothing starts at the first value, keeps a constant, and passes over what is not finite', () => {
  expect(smooth([4, Number.NaN, 0, Infinity], 0.5)).toEqual([4, Number.NaN, 1 / 0.75, Infinity])
  expect(smooth([3, 1, 2], 0)).toEqual([3, 1, 2])
  for (const value of smooth(new Array(50).fill(7), 0.98)) expect(value).toBeCloseTo(7, 12)
  expect(() => smooth([1], 1)).toThrow('expected β in [0, 1), got 1')
})

describe('traces', () => {
  it('[VIEW-17] a line that leaves the frame is cut at its edge, and one arrow carries the number left out', () => {
    const chart = exampleRates()
    const frame = frameOf(chart, { xTicks: 5, yTicks: 4 })
    const [, , good, high, broken] = chart.series.map((series) => traceOf(series, frame))
    expect(good!.arrows).toEqual([])
    expect(good!.end!.x).toBe(1)
    expect(high!.arrows.map(({ text, final }) => ({ text, final }))).toEqual([{ text: '287.6', final: true }])
    expect(broken!.arrows.map(({ text, final }) => ({ text, final }))).toEqual([{ text: '∞ at 126', final: true }])
    expect(broken!.segments.at(-1)!.at(-1)!.y).toBe(1)
    expect(broken!.end).toBeNull()
  })

  it('[VIEW-18] every clipped point has an arrow with its own number, and zero on a log axis points down', () => {
    const chart = exampleBathtub()
    const trace = traceOf(chart.series[1]!, frameOf(chart, { xTicks: 5, yTicks: 4 }))
    expect(trace.arrows.map(({ text }) => text)).toEqual(['13.20', '309', '∞'])
    expect(trace.markers.map(({ hollow }) => hollow).indexOf(true)).toBe(1)
    const points = [1, 10, 0].map((y, x) => ({ x, y }))
    const log = { ...chart, yAxis: { label: 'loss', scale: 'log' } as const, series: [{ ...chart.series[1]!, points }] }
    const logTrace = traceOf(log.series[0]!, frameOf(log, { xTicks: 3, yTicks: 3 }))
    expect(logTrace.arrows).toMatchObject([{ up: false, text: '0' }])
  })
})

it('[VIEW-19] names at the ends keep their order, their gap and the frame; labels in one lane never touch', () => {
  expect(spread([5, 5, 5], 2, 0, 10)).toEqual([3, 5, 7])
  expect(spread([10, 0, 10], 4, 0, 10)).toEqual([6, 0, 10])
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -5, max: 105 }), { maxLength: 20 }), (wanted) => {
      const places = spread(wanted, 4, 0, 100).sort((a, b) => a - b)
      expect(places.every((place) => place >= -1e-9 && place <= 100 + 1e-9)).toBe(true)
      for (let index = 1; index < places.length; index++) {
        expect(places[index]! - places[index - 1]!).toBeGreaterThanOrEqual(4 - 1e-9)
      }
    }),
  )
  expect(
    lanesOf(
      [
        { from: 0, to: 4 },
        { from: 3, to: 6 },
        { from: 6, to: 8 },
      ],
      1,
    ),
  ).toEqual([0, 1, 0])
})
