import type { PanelName } from '@sweetspot/schema'
import { panelTitles } from '@sweetspot/view/lab'
import styles from './Drawing.module.css'

/** Which panels are drawn, each switched on and off by itself. */
export function PanelChoice({
  offered,
  shown,
  onToggle,
}: {
  readonly offered: readonly PanelName[]
  readonly shown: readonly PanelName[]
  onToggle(panel: PanelName): void
}) {
  return (
    <fieldset className={styles['choice']}>
      <legend className="visually-hidden">Panels</legend>
      {offered.map((panel) => (
        <label key={panel} className={styles['option']}>
          <input type="checkbox" checked={shown.includes(panel)} onChange={() => onToggle(panel)} />
          <span>{panelTitles[panel]}</span>
        </label>
      ))}
    </fieldset>
  )
}
