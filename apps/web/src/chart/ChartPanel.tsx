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
 * While it moves, and until Recharts is there with all of its parts, curves are view's SVG too, which takes a tenth of the time and is
 * the same picture; Recharts keeps what it showed last, unseen, and with it the focus.
 */
export function ChartPanel({
  panel,
  isMoving = false,
  box = null,
  drawnFor = itself,
}: {
  readonly panel: DrawingPanel
  /** Whether the panel changes now and will do so again at once. */
  readonly isMoving?: boolean
  /** The size of its place, where that is known before it is there. */
  readonly box?: PixelSize | null
  /** The size for which it is drawn in a place of a size, and from which it is scaled to the width of the place. */
  drawnFor?(place: PixelSize): PixelSize
}) {
  const place = useRef<HTMLDivElement>(null)
  const room = useSize(place, box)
  const size = room && drawnFor(room)
  const [resting, setResting] = useState<DrawingPanel | null>(null)
  const isReadable = useIdleTurn()
  if (isReadable && !isMoving && resting !== panel) setResting(panel)
  const [front, setFront] = useState<Element | null>(null)
  const curves = resting?.kind === 'chart' && resting.chart.series.length > 0 ? resting.chart : null
  const isSeen = !isMoving && front !== null
  return (
    <div ref={place} className={styles['panel']} {...(isMoving && { 'data-moving': '' })}>
      {room && size && curves && (
        <div className={`${styles['scaled']} ${isSeen ? '' : styles['unseen']}`} style={scaleOf(size, room)}>
          <Suspense>
            <RechartsChart chart={curves} {...size} onDrawn={setFront} />
          </Suspense>
        </div>
      )}
      {size && !(curves && isSeen) && <Picture panel={panel} {...size} />}
    </div>
  )
}

const itself = (place: PixelSize): PixelSize => place

/** How a drawing for one size fills another: Recharts knows only pixels. */
function scaleOf({ width, height }: PixelSize, room: PixelSize): React.CSSProperties {
  return { width, height, '--scale': room.width / width } as React.CSSProperties
}

function Picture({ panel, width, height }: PixelSize & { readonly panel: DrawingPanel }) {
  const svg = useMemo(() => svgPanel(panel, { width, height, theme: 'auto', titled: false }), [panel, width, height])
  return <div dangerouslySetInnerHTML={{ __html: svg }} />
}
