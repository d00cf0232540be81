import { type Chart, svgChart } from '@sweetspot/view'
import { useMemo } from 'react'
import type { PixelSize } from './use-size.ts'

/** A chart as the picture that view draws. */
export function ChartPicture({
  chart,
  width,
  height,
  onDrawn,
}: PixelSize & {
  readonly chart: Chart
  /** Called when it is there, and with null when it goes. */
  onDrawn?(picture: Element | null): void
}) {
  const svg = useMemo(() => svgChart(chart, { width, height, theme: 'auto', titled: false }), [chart, width, height])
  return <div ref={onDrawn} dangerouslySetInnerHTML={{ __html: svg }} />
}
