import { formatCount } from '@sweetspot/view'
import type { FigureActions } from '../figure-actions.ts'
import { Icon } from './Icon.tsx'
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
      <button
        type="button"
        disabled={stands}
        onClick={actions && (() => actions.moveTo(0))}
        title="To the start"
        aria-label="To the start"
      >
        <Icon shape="start" />
      </button>
      <button
        type="button"
        disabled={stands || at <= 0}
        onClick={actions && (() => actions.moveTo(at - 1))}
        title="One step back (j)"
        aria-label="One step back"
        aria-keyshortcuts="j"
      >
        <Icon shape="back" />
      </button>
      <button
        type="button"
        className={styles['play']}
        disabled={stands}
        onClick={isPlaying ? actions?.pause : actions?.play}
        title={isPlaying ? 'Pause (k)' : 'Play (k)'}
        aria-label={isPlaying ? 'Pause' : 'Play'}
        aria-keyshortcuts="k"
      >
        <Icon shape={isPlaying ? 'pause' : 'play'} />
      </button>
      <button
        type="button"
        disabled={stands || at >= last}
        onClick={actions && (() => actions.moveTo(at + 1))}
        title="One step on (l)"
        aria-label="One step on"
        aria-keyshortcuts="l"
      >
        <Icon shape="on" />
      </button>
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
      <label className={styles['count']}>
        <span>step</span>
        <input
          type="number"
          min={0}
          max={last}
          value={at}
          disabled={stands}
          readOnly={stands}
          onChange={
            actions && (({ target }) => Number.isFinite(target.valueAsNumber) && actions.moveTo(target.valueAsNumber))
          }
        />
        <span>of {formatCount(last)}</span>
      </label>
    </div>
  )
}
