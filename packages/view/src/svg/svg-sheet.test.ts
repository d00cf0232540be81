import { expect, it } from 'vitest'
import type { Panel } from '../panels/panel.ts'
import { svgSheet } from './svg-sheet.ts'

const chart = (label: string): Panel => ({
  kind: 'chart',
  name: 'loss',
  chart: {
    title: `${label}.`,
    summary: 'A line.',
    xAxis: { label: 'step', scale: 'linear', domain: [0, 1] },
    yAxis: { label, scale: 'linear', domain: [0, 1] },
    series: [],
  } as never,
})
const table: Panel = { kind: 'table', name: 'worked-steps', title: 'Steps', table: { columns: [], rows: [] } }
const size = { width: 400, height: 300 }

it('[VIEW-60] a sheet has every drawing of a figure, one below the other, and leaves tables out', () => {
  const sheet = svgSheet([chart('loss'), table, chart('rate')], size)!
  expect(sheet).toMatchObject({ width: 400, height: 600 })
  expect(Array.from(sheet.svg.matchAll(/<svg y="(\d+)"/g), ([, y]) => y)).toEqual(['0', '300'])
  expect(svgSheet([table], size)).toBeNull()
})
