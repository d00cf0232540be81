import type { RunState } from '@sweetspot/view'
import { Playback } from '../../figure/controls/Playback.tsx'
import { Training } from '../../figure/controls/Training.tsx'
import type { LabActions } from '../use-lab-actions.ts'
import styles from './Lab.module.css'

/** Play, pause, step and scrub; run again or cancel. */
export function Transport({
  playback,
  run,
  share,
  actions,
}: {
  /** Null where nothing runs over steps. */
  readonly playback: { readonly step: number | null; readonly last: number; readonly isPlaying: boolean } | null
  readonly run: RunState<unknown>
  /** How much of the runs is done, from 0 to 1; undefined where there is no bench. */
  readonly share: number | undefined
  readonly actions: Pick<LabActions, 'play' | 'pause' | 'moveTo' | 'train' | 'cancel'>
}) {
  return (
    <div className={styles['transport']}>
      {playback && <Playback {...playback} actions={actions} />}
      <div className={styles['training']}>
        <Training run={run} share={share} actions={actions} />
      </div>
    </div>
  )
}
