import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Chart } from '../chart/chart.ts'
import { exampleRates } from '../chart/example-charts.ts'
import { fontSizes } from './plot-box.ts'
import { plotOf } from './plot-of.ts'
import { textWidth } from './svg-text.ts'

it('[VIEW-90] letters of rules stand below the axis, where no curve comes, apart from each other and between the edges', () => {
  const places = fc.array(fc.integer({ min: 0, max: 499 }), { minLength: 4, maxLength: 8 })
  fc.assert(
    fc.property(places, fc.integer({ min: 240, max: 900 }), (at, width) => {
      const rules = at.map((x, i) => ({ axis: 'x' as const, at: x, label: 'rule', letter: 'ABCDEFGH'.slice(i, i + 2) }))
      const chart: Chart = { ...exampleRates(), rules }
      const plot = plotOf(chart, { width, height: 270, titled: false })
      const base = plot.box.top + plot.box.height
      const spans = plot.rules.map(({ text, textX }) => {
        const half = textWidth(text, fontSizes.small) / 2
        return { from: textX - half, to: textX + half }
      })
      spans.sort((a, b) => a.from - b.from)
      for (const [i, { from }] of spans.entries()) if (i > 0) expect(from).toBeGreaterThan(spans[i - 1]!.to)
      expect(spans[0]!.from).toBeGreaterThan(0)
      expect(spans.at(-1)!.to).toBeLessThan(width)
      for (const { textY } of plot.rules) {
        expect(textY - fontSizes.small).toBeGreaterThan(base)
        expect(textY).toBeLessThan(base + plot.below + 19 - fontSizes.text + 4)
      }
    }),
    { numRuns: 60 },
  )
})
