import { type Panel, svgPanel } from '@sweetspot/view'
import { lazy, Suspense, useMemo, useRef, useState } from 'react'
import styles from './ChartPanel.module.css'
import { loadChart } from './load-chart.ts'
import { useIdleTurn } from './use-idle-turn.ts'
import { type PixelSize, useSize } from './use-size.ts'

const RechartsChart = lazy(loadChart)

/** A panel that is a drawing. */
export type DrawingPanel = Exclude<Panel, { kind: 'table' }>

/**
 * A panel that is drawn, as large as its place: curves by Recharts, surfaces by view.
 *
 * While it moves, and until the page has had a moment for Recharts, curves are view's SVG too, which takes a tenth of the time and is
 * the same picture; Recharts keeps what it showed last, unseen, and with it the focus.
 */
export function ChartPanel({
  panel,
  isMoving = false,
  box = null,
}: {
  readonly panel: DrawingPanel
  /** Whether the panel changes now and will do so again at once. */
  readonly isMoving?: boolean
  /** The size of its place, where that is known before it is there. */
  readonly box?: PixelSize | null
}) {
  const place = useRef<HTMLDivElement>(null)
  const size = useSize(place, box)
  const [resting, setResting] = useState<DrawingPanel | null>(null)
  const isReadable = useIdleTurn()
  if (isReadable && !isMoving && resting !== panel) setResting(panel)
  const curves = resting?.kind === 'chart' && resting.chart.series.length > 0 ? resting.chart : null
  return (
    <div ref={place} className={styles['panel']} {...(isMoving && { 'data-moving': '' })}>
      {size && curves && (
        <div className={isMoving ? styles['unseen'] : undefined}>
          <Suspense fallback={!isMoving && <Picture panel={panel} size={size} />}>
            <RechartsChart chart={curves} {...size} />
          </Suspense>
        </div>
      )}
      {size && (isMoving || !curves) && <Picture panel={panel} size={size} />}
    </div>
  )
}

function Picture({ panel, size }: { readonly panel: DrawingPanel; readonly size: PixelSize }) {
  const svg = useMemo(() => svgPanel(panel, { ...size, theme: 'auto', titled: false }), [panel, size])
  return <div dangerouslySetInnerHTML={{ __html: svg }} />
}
