import { useEffect } from 'react'
import { whenIdle } from '../figure/when-idle.ts'
import { ChartPicture } from './ChartPicture.tsx'

/** Loads what draws charts that can be read point by point; where that is missing they stay pictures. */
export async function loadChart() {
  const Chart = await import('./RechartsChart.tsx').then(
    ({ RechartsChart }) => RechartsChart,
    () => ChartPicture,
  )
  return { default: Chart }
}

/** Loads it before a reader asks for it, when the page is idle; where that fails it is loaded when it is needed. */
export function useChartSoon(): void {
  useEffect(() => whenIdle(loadChart), [])
}
