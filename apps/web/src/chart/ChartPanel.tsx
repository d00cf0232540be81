import { type Panel, svgPanel } from '@sweetspot/view'
import { useRef } from 'react'
import { RechartsChart } from './RechartsChart.tsx'
import { useSize } from './use-size.ts'

/** A panel that is drawn, as large as its place: curves by Recharts, surfaces by view. */
export function ChartPanel({ panel }: { readonly panel: Exclude<Panel, { kind: 'table' }> }) {
  const place = useRef<HTMLDivElement>(null)
  const size = useSize(place)
  return (
    <div ref={place}>
      {size && panel.kind === 'chart' && panel.chart.series.length > 0 && (
        <RechartsChart chart={panel.chart} {...size} />
      )}
      {size && (panel.kind === 'surface' || panel.chart.series.length === 0) && (
        <div dangerouslySetInnerHTML={{ __html: svgPanel(panel, { ...size, theme: 'auto', titled: false }) }} />
      )}
    </div>
  )
}
