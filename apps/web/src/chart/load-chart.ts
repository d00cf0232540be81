import { useEffect } from 'react'
import { whenIdle } from '../figure/when-idle.ts'

/** Loads what draws charts that can be read point by point. */
export async function loadChart() {
  return { default: (await import('./RechartsChart.tsx')).RechartsChart }
}

/** Loads it before a reader asks for it, when the page is idle; where that fails it is loaded when it is needed. */
export function useChartSoon(): void {
  useEffect(() => whenIdle(() => loadChart().catch(() => {})), [])
}
