import { expect, it } from 'vitest'
import type { Chart } from '../chart/chart.ts'
import { exampleRates } from '../chart/example-charts.ts'
import { svgChart } from './svg-chart.ts'

const names = ['Sweetspot 0.45', 'fastai valley', 'fastai slide', 'Lightning']

it('[VIEW-81] many rules have a letter each in the drawing, and a key above it says in their order what they are', () => {
  const textsOf = (count: number, width: number): string[] => {
    const rules = names
      .slice(0, count)
      .map((label, i) => ({ axis: 'x' as const, at: 400 - 90 * i, label, letter: 'ABCD'[i]! }))
    // The last lies outside: it has neither letter nor name.
    const base = exampleRates()
    const xAxis = { ...base.xAxis, domain: [0, 500] as const }
    const chart: Chart = { ...base, xAxis, rules: [...rules, { ...rules[0]!, at: 900, letter: 'Z' }] }
    const svg = svgChart(chart, { width, height: 300, titled: false })
    return [...svg.matchAll(/>([^<>]+)<\/text>/g)].map(([, text]) => text!)
  }
  for (const width of [328, 820]) {
    const texts = textsOf(4, width).filter((text) => /^[A-Z]( |$)/.test(text))
    const key = ['D Lightning', 'C fastai slide', 'B fastai valley', 'A Sweetspot 0.45']
    expect(texts).toEqual([...key, 'A', 'B', 'C', 'D'])
  }
  expect(textsOf(3, 328)).toEqual(expect.arrayContaining(names.slice(0, 3)))
})
