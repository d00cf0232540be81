import type { Timeline } from '../bench/timeline.ts'
import type { LabActions } from '../use-lab-actions.ts'
import styles from './Toolbar.module.css'

/** What concerns the whole lab: presets, back and forth, and from the start. */
export function Toolbar({
  timeline: { past, future },
  actions,
  onPresets,
  onHelp,
}: {
  readonly timeline: Timeline<unknown>
  readonly actions: Pick<LabActions, 'undo' | 'redo' | 'reset'>
  onPresets(): void
  onHelp(): void
}) {
  return (
    <div role="toolbar" aria-label="Lab" className={styles['toolbar']}>
      <button type="button" onClick={onPresets}>
        Presets
      </button>
      <button type="button" disabled={past.length === 0} onClick={actions.undo} aria-keyshortcuts="Control+Z">
        Undo
      </button>
      <button type="button" disabled={future.length === 0} onClick={actions.redo} aria-keyshortcuts="Control+Y">
        Redo
      </button>
      <button type="button" onClick={actions.reset}>
        Reset
      </button>
      <button type="button" onClick={onHelp} aria-keyshortcuts="?" aria-label="Keys" title="Keys (?)">
        ?
      </button>
    </div>
  )
}
