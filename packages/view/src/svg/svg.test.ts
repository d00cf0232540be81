import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exampleBathtub, exampleRates } from '../chart/example-charts.ts'
import { chartLayers } from './chart-layers.ts'
import { escapeXml } from './escape.ts'
import { svgChart } from './svg-chart.ts'
import { numberMarkup } from './svg-text.ts'

const size = { width: 680, height: 400 }

describe('svgChart', () => {
  it('[VIEW-34] a drawing is one image with title and description for screen readers', () => {
    const svg = svgChart(exampleRates(), size)
    const [, id] = /id="(chart-[0-9a-f]{8})"/.exec(svg)!
    expect(svg).toContain(`role="img" aria-labelledby="${id}-title ${id}-desc"`)
    expect(svg).toContain(
      `<title id="${id}-title">At 3.16 the loss leaves the numbers at step 126; 0.1 learns fastest</title>`,
    )
    expect(svg).toContain(`<desc id="${id}-desc">Training loss against step at five rates.`)
    expect(svgChart(exampleRates(), size)).toBe(svg)
  })

  it('[VIEW-35] no style element: under auto each colour is in a style attribute for both themes, the plain one beside it', () => {
    const auto = svgChart(exampleBathtub(), { ...size, theme: 'auto' })
    expect(auto).not.toMatch(/<style| class=/)
    expect(auto).toContain('fill="#ffffff" style="fill:light-dark(#ffffff,#14171a)"')
    for (const theme of ['light', 'dark'] as const)
      expect(svgChart(exampleBathtub(), { ...size, theme })).not.toMatch(/style|light-dark/)
    expect(svgChart(exampleBathtub(), { ...size, theme: 'dark' })).toContain('fill="#14171a"')
  })

  it('[VIEW-51] a file of its own follows the setting of whoever opens it; in a page the page decides', () => {
    const scheme = 'color-scheme:light dark'
    const root = (isFile: boolean, theme: 'auto' | 'dark' = 'auto') =>
      svgChart(exampleRates(), { ...size, isFile, theme }).split('>')[0]
    expect(root(true)).toContain(scheme)
    expect([root(false), root(true, 'dark')].join()).not.toContain(scheme)
  })

  it('[VIEW-52] the range of a point is an upright line that ends at the frame', () => {
    const { series, ...chart } = exampleBathtub()
    const ranges = series[1]!.points.map(({ y }) => [y / 2, 2 * y] as const)
    const drawn = { ...chart, series: [{ ...series[1]!, ranges }] }
    const uprights = [...svgChart(drawn, size).matchAll(/M[\d.]+ ([\d.]+)V([\d.]+)" stroke-width="1.25"/g)]
    const { box } = chartLayers(drawn, size)
    expect(uprights).toHaveLength(10)
    expect(Math.min(...uprights.map(([, , to]) => Number(to)))).toBeGreaterThanOrEqual(Math.floor(box.top))
  })

  it('[VIEW-36] lines are named at their ends, arrows carry their numbers, powers are raised digits', () => {
    const rates = svgChart(exampleRates(), size)
    for (const text of ['0.0001', '0.01', '0.1', '1: 287.6', '3.16: ∞ at 126'])
      expect(rates).toContain(`>${text}</text>`)
    expect(rates).toContain('stroke-dasharray="7 4"')
    const bathtub = svgChart(exampleBathtub(), size)
    for (const text of ['13.20', '309', '∞', 'good band', 'learning rate →'])
      expect(bathtub).toContain(`>${text}</text>`)
    expect(numberMarkup('10⁻³', 10)).toBe('10<tspan dy="-3.8" font-size="7.6">−3</tspan>')
  })

  it('[VIEW-37] foreign text cannot leave its place in the markup', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const escaped = escapeXml(text)
        expect(escaped).not.toMatch(/[<>"'\ufffe\uffff]/)
        expect([...escaped].every((one) => one >= ' ' && !(one >= '\u007f' && one <= '\u009f'))).toBe(true)
      }),
    )
    const title = '<script>&"\'\u001b[31m\ud800'
    const svg = svgChart({ ...exampleRates(), title }, size)
    expect(svg).not.toContain('<script')
    expect(svg).toContain('&#60;script&#62;&#38;&#34;&#39;\ufffd</title>')
    expect(() => svgChart(exampleRates(), { width: 100, height: 100 })).toThrow('expected a size from 200 x 140')
  })

  it('[VIEW-38] whatever the data, every coordinate in the drawing is a finite number', () => {
    const value = fc.oneof(fc.double(), fc.double({ min: -5, max: 5 }), fc.constantFrom(Number.NaN, Infinity, 0))
    const kinds = fc.constantFrom('line' as const, 'points' as const)
    fc.assert(
      fc.property(fc.array(value, { maxLength: 30 }), kinds, fc.constantFrom('linear', 'log'), (ys, kind, scale) => {
        const chart = exampleRates(2)
        const points = ys.map((y, index) => ({ x: index + 1, y }))
        const series = chart.series.map((one) => ({ ...one, kind, points }))
        const svg = svgChart({ ...chart, yAxis: { label: 'loss', scale }, series }, size)
        for (const [, attribute] of svg.matchAll(/ (?:d|x|y|width|height)="([^"]*)"/g)) {
          expect(attribute).not.toMatch(/NaN|Infinity|e[+-]/)
        }
      }),
    )
  })
})
