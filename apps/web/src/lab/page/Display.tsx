import type { PanelName } from '@sweetspot/schema'
import { type Display as DisplayState, displayChoices } from '@sweetspot/view'
import { type Bench, panelsFor } from '@sweetspot/view/lab'
import { memo } from 'react'
import { DisplayChoice } from '../../figure/controls/DisplayChoice.tsx'
import { PanelChoice } from '../drawing/PanelChoice.tsx'
import type { LabActions } from '../use-lab-actions.ts'
import styles from './Lab.module.css'

/** What is drawn, and how. */
export const Display = memo(function Display({
  bench,
  names,
  display,
  actions,
}: {
  readonly bench: Bench | null
  readonly names: readonly PanelName[]
  readonly display: DisplayState
  readonly actions: Pick<LabActions, 'togglePanel' | 'show'>
}) {
  return (
    <div className={styles['display']}>
      {bench && <PanelChoice offered={panelsFor(bench)} shown={names} onToggle={actions.togglePanel} />}
      <div className={styles['choices']}>
        <DisplayChoice name="lab" axis="Axis" choices={displayChoices(names)} display={display} onShow={actions.show} />
      </div>
    </div>
  )
})
