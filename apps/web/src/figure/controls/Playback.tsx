import { formatCount } from '@sweetspot/view'
import type { FigureActions } from '../figure-actions.ts'
import { CursorButton } from './CursorButton.tsx'
import { NumberBox } from './NumberBox.tsx'
import styles from './Playback.module.css'

/** Play, pause, step and scrub: a cursor over the steps that were recorded. */
export function Playback({
  step,
  last,
  isPlaying,
  actions,
}: {
  /** Null is the end. */
  readonly step: number | null
  readonly last: number
  readonly isPlaying: boolean
  readonly actions?: Pick<FigureActions, 'play' | 'pause' | 'moveTo'> | undefined
}) {
  const at = step ?? last
  const stands = actions === undefined
  const text = `step ${formatCount(at)} of ${formatCount(last)}`
  return (
    // biome-ignore lint/a11y/useSemanticElements: a row of buttons is no part of a form
    <div role="group" aria-label="Playback" className={styles['playback']}>
      <CursorButton shape="start" label="To the start" onPress={actions && (() => actions.moveTo(0))} />
      <CursorButton
        shape="back"
        label="One step back"
        shortcut="j"
        isAtEnd={at === 0}
        onPress={actions && (() => actions.moveTo(at - 1))}
      />
      <CursorButton
        shape={isPlaying ? 'pause' : 'play'}
        label={isPlaying ? 'Pause' : 'Play'}
        shortcut="k"
        isPlay
        onPress={isPlaying ? actions?.pause : actions?.play}
      />
      <CursorButton
        shape="on"
        label="One step on"
        shortcut="l"
        isAtEnd={at === last}
        onPress={actions && (() => actions.moveTo(at + 1))}
      />
      <input
        type="range"
        className={styles['scrub']}
        aria-label="Step"
        aria-valuetext={text}
        min={0}
        max={last}
        value={at}
        disabled={stands}
        readOnly={stands}
        onChange={actions && (({ target }) => actions.moveTo(target.valueAsNumber))}
      />
      <span className={styles['count']}>
        <span>step</span>
        <NumberBox
          label="Step, as a number"
          min={0}
          max={last}
          value={at}
          style={{ minWidth: `calc(${String(last).length}ch + 2.6em)` }}
          onChange={actions?.moveTo}
        />
        <span>of {formatCount(last)}</span>
      </span>
    </div>
  )
}
