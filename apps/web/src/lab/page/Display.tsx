import type { Display as DisplayState, PanelName } from '@sweetspot/view'
import { type Bench, panelsFor } from '@sweetspot/view/lab'
import { memo } from 'react'
import { Choice } from '../../figure/controls/Choice.tsx'
import {
  displayChoices,
  type Smoothing,
  smoothingNamed,
  smoothingOf,
  smoothings,
} from '../../figure/controls/display-choices.ts'
import { PanelChoice } from '../drawing/PanelChoice.tsx'
import type { LabActions } from '../use-lab-actions.ts'
import styles from './Lab.module.css'

const scales = [
  { value: 'linear', label: 'linear' },
  { value: 'log', label: 'log' },
] as const

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
  const choices = displayChoices(names)
  return (
    <div className={styles['display']}>
      {bench && <PanelChoice offered={panelsFor(bench)} shown={names} onToggle={actions.togglePanel} />}
      {choices.scale && (
        <Choice
          label="Axis"
          name="lab-scale"
          options={scales}
          value={display.yScale}
          onChoose={(yScale: 'linear' | 'log') => actions.show({ yScale })}
        />
      )}
      {choices.smoothing && (
        <Choice<Smoothing>
          label="Smoothing"
          name="lab-smoothing"
          options={smoothings}
          value={smoothingNamed(display)}
          onChoose={(value) => actions.show({ smoothing: smoothingOf(value) })}
        />
      )}
    </div>
  )
})
