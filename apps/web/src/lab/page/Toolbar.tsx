import type { Timeline } from '@sweetspot/view/lab'
import { memo, type RefObject } from 'react'
import type { LabActions } from '../use-lab-actions.ts'
import styles from './Toolbar.module.css'

type Dialog = RefObject<HTMLDialogElement | null>

/** What concerns the whole lab: presets, back and forth, and from the start. */
export const Toolbar = memo(function Toolbar({
  timeline: { past, future },
  actions,
  presets,
  keys,
}: {
  readonly timeline: Timeline<unknown>
  readonly actions: Pick<LabActions, 'undo' | 'redo' | 'reset'>
  readonly presets: Dialog
  readonly keys: Dialog
}) {
  return (
    <div role="toolbar" aria-label="Lab" className={styles['toolbar']}>
      <button type="button" onClick={() => presets.current?.showModal()}>
        Presets
      </button>
      <button type="button" aria-disabled={past.length === 0} onClick={actions.undo} aria-keyshortcuts="Control+Z">
        Undo
      </button>
      <button type="button" aria-disabled={future.length === 0} onClick={actions.redo} aria-keyshortcuts="Control+Y">
        Redo
      </button>
      <button type="button" onClick={actions.reset}>
        Reset
      </button>
      <button
        type="button"
        onClick={() => keys.current?.showModal()}
        aria-keyshortcuts="?"
        aria-label="Keys"
        title="Keys (?)"
      >
        ?
      </button>
    </div>
  )
})
