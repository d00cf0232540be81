import { type Chart, svgChart } from '@sweetspot/view'
import { useMemo, useRef } from 'react'
import { useSize } from '../chart/use-size.ts'
import styles from './CurveDrawing.module.css'

/** Sizes before that of the place is known: for phones and for the rest. */
const unmeasured = [
  { name: 'narrow', width: 328, height: 300 },
  { name: 'wide', width: 820, height: 380 },
] as const

/** A chart in view's still drawing, as large as its place; its title is the page's to say. */
export function CurveDrawing({ chart }: { readonly chart: Chart }) {
  const place = useRef<HTMLDivElement>(null)
  const size = useSize(place)
  const drawings = useMemo(
    () =>
      (size === null ? unmeasured : [{ name: 'measured', ...size }]).map(({ name, width, height }) => ({
        name,
        svg: svgChart(chart, { width, height, theme: 'auto', titled: false }),
      })),
    [chart, size],
  )
  return (
    <div className={styles['place']}>
      <div ref={place} className={styles['drawing']}>
        {drawings.map(({ name, svg }) => (
          <div key={name} className={styles[name]} dangerouslySetInnerHTML={{ __html: svg }} />
        ))}
      </div>
    </div>
  )
}
