// @vitest-environment jsdom
import type { Chart } from '@sweetspot/view'
import { act, renderHook } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { afterEach, expect, it, vi } from 'vitest'
import { ChartPanel } from './ChartPanel.tsx'
import { useIdleTurn } from './use-idle-turn.ts'

const chart: Chart = {
  title: 'Nothing yet',
  xAxis: { label: 'step', scale: 'linear' },
  yAxis: { label: 'loss', scale: 'linear' },
  series: [],
  summary: '',
}

afterEach(() => vi.useRealTimers())

it('[WEB-67] where the size of its place is known the first picture of a chart is its drawing', () => {
  const panel = { kind: 'chart', name: 'loss', chart } as const
  expect(renderToString(<ChartPanel panel={panel} box={{ width: 400, height: 300 }} />)).toContain('<svg')
})

it('[WEB-68] charts that are read point by point come one after the other, each when the page is idle', () => {
  vi.useFakeTimers()
  const [first, second] = [renderHook(useIdleTurn), renderHook(useIdleTurn)]
  const seen = [first, second].map(() => '')
  for (let moment = 0; moment < 5; moment++) {
    for (const [i, { result }] of [first, second].entries()) seen[i] += result.current ? '+' : '-'
    act(() => vi.advanceTimersToNextTimer())
  }
  expect(seen).toEqual(['-++++', '---++'])
})
