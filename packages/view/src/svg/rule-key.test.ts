import { expect, it } from 'vitest'
import type { Chart } from '../chart/chart.ts'
import { exampleRates } from '../chart/example-charts.ts'
import { svgChart } from './svg-chart.ts'

const names = ['Sweetspot 0.45', 'fastai valley', 'fastai slide', 'Lightning']

it('[VIEW-81] in little room many rules have a letter each in the plot, and a key above it says in their order what they are', () => {
  const rules = names.map((label, i) => ({ axis: 'x' as const, at: 400 - 90 * i, label, letter: 'ABCD'[i]! }))
  const chart: Chart = { ...exampleRates(), rules }
  const texts = (width: number): string[] =>
    [...svgChart(chart, { width, height: 300, titled: false }).matchAll(/>([^<>]+)<\/text>/g)].map(([, text]) => text!)
  expect(texts(328).filter((text) => names.some((name) => text.includes(name)))).toEqual([
    'D Lightning',
    'C fastai slide',
    'B fastai valley',
    'A Sweetspot 0.45',
  ])
  expect(texts(328)).toEqual(expect.arrayContaining(['A', 'B', 'C', 'D']))
  expect(texts(820)).toEqual(expect.arrayContaining(names))
})
