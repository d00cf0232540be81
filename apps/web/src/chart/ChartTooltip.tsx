import type { Chart } from '@sweetspot/view'
import styles from './ChartTooltip.module.css'
import { colorOf } from './color.ts'
import { valuesAt } from './readings.ts'

/** Most curves in one tooltip; the rest is in the legend. */
const maxRows = 9

/** Plain numbers at a place of a chart: said by a screen reader as the keyboard moves it. */
export function ChartTooltip({ chart, x }: { readonly chart: Chart; readonly x: number }) {
  const { at, values } = valuesAt(chart, x)
  return (
    <div className={styles['tooltip']} role="status">
      <p className={styles['at']}>{at}</p>
      <ul>
        {values.slice(0, maxRows).map(({ series, text }) => (
          <li key={series.label}>
            <span className={styles['mark']} style={{ background: colorOf(series.mark.color) }} />
            <span>{series.label}</span>
            <span className={styles['value']}>{text}</span>
          </li>
        ))}
      </ul>
      {values.length > maxRows && <p className={styles['more']}>and {values.length - maxRows} more</p>}
    </div>
  )
}
