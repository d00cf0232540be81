// @vitest-environment jsdom
import { render } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { loadChart } from './load-chart.ts'

vi.mock('./RechartsChart.tsx', () => {
  throw new Error('gone')
})

it('[WEB-81] where what draws charts point by point is missing they stay pictures', async () => {
  const { default: Chart } = await loadChart()
  const chart = {
    title: 'One step',
    xAxis: { label: 'step', scale: 'linear' },
    yAxis: { label: 'loss', scale: 'linear' },
    series: [],
    summary: '',
  } as const
  expect(render(<Chart chart={chart} width={400} height={300} />).container.innerHTML).toContain('<svg')
})
