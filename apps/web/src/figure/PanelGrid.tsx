import styles from './Panels.module.css'
import { isFullWidth } from './panel-sizes.ts'

/** Panels one below the other, or in pairs where there is room. */
export function PanelGrid({ panels }: { readonly panels: readonly React.ReactNode[] }) {
  return (
    <div className={styles['panels']}>
      <div className={`${styles['grid']} ${panels.length > 1 ? styles['several'] : ''}`}>
        {panels.map((panel, i) => (
          <div
            // Panels keep their order.
            key={i}
            className={`${styles['cell']} ${isFullWidth(i, panels.length) ? styles['full'] : ''}`}
          >
            {panel}
          </div>
        ))}
      </div>
    </div>
  )
}
