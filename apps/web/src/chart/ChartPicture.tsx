import { type Chart, svgChart } from '@sweetspot/view'
import { useMemo } from 'react'
import type { PixelSize } from './use-size.ts'

/** A chart as the picture that view draws. */
export function ChartPicture({ chart, width, height }: PixelSize & { readonly chart: Chart }) {
  const svg = useMemo(() => svgChart(chart, { width, height, theme: 'auto', titled: false }), [chart, width, height])
  return <div dangerouslySetInnerHTML={{ __html: svg }} />
}
