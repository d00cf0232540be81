'use client'

import { type Chart, svgChart } from '@sweetspot/view'
import { useMemo, useRef } from 'react'
import styles from './Drawing.module.css'
import { useWidth } from './use-width.ts'

/** Sizes of the drawing before the width of its place is known: for phones and for the rest. */
const sizesUnmeasured = [
  { className: styles['narrow'], width: 328, height: 300 },
  { className: styles['wide'], width: 986, height: 480 },
]

/** A chart as wide as its place, in view's still drawing; without a chart an empty place of the same size. */
export function Drawing({ chart }: { readonly chart: Chart | null }) {
  const place = useRef<HTMLDivElement>(null)
  const width = useWidth(place)
  const drawings = useMemo(() => {
    if (chart === null) return []
    const sizes =
      width === null
        ? sizesUnmeasured
        : [{ className: undefined, width: Math.max(200, width), height: heightFor(width) }]
    return sizes.map(({ className, ...size }) => ({ className, svg: svgChart(chart, { ...size, theme: 'auto' }) }))
  }, [chart, width])
  return (
    <div ref={place} className={styles['drawing']}>
      {drawings.map(({ className, svg }) => (
        <div key={className} className={className} dangerouslySetInnerHTML={{ __html: svg }} />
      ))}
      {chart === null && <p className={styles['empty']}>Nothing is drawn before the first run.</p>}
    </div>
  )
}

/** Tall enough on a phone for the axes to be read, and never higher than a laptop's window; the stylesheet reserves the same. */
function heightFor(width: number): number {
  return Math.round(Math.max(300, Math.min(480, width * 0.487)))
}
