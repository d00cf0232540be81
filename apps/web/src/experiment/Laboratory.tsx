'use client'

import { type Chart, plural } from '@sweetspot/view'
import { useMemo } from 'react'
import { engine } from '../engine/engine.ts'
import { engineKind } from '../engine/engine-kind.ts'
import { Drawing } from './Drawing.tsx'
import { describe } from './description.ts'
import { formatDuration } from './duration.ts'
import { FootLine } from './FootLine.tsx'
import styles from './Laboratory.module.css'
import { liveDrawing } from './live-drawing.ts'
import type { PlannedExperiment } from './plan-of.ts'
import { presentationOf } from './presentation.ts'
import { ResultTable } from './ResultTable.tsx'
import { type ExperimentControl, useExperiment } from './use-experiment.ts'

/** What a page knows of its experiment before it runs. */
export interface Built {
  readonly chart: Chart
  /** The hash of the result's bits. */
  readonly bits: string
}

/** One experiment: what it is, its drawing, its controls, and what came of it. */
export function Laboratory({
  experiment,
  built,
}: {
  readonly experiment: PlannedExperiment
  /** What came of it when the page was built: drawn until it runs here, and compared bit for bit. */
  readonly built?: Built
}) {
  const control = useExperiment(experiment)
  const { state } = control
  const { result } = state
  const shown = useMemo(() => (result === null ? null : presentationOf(result)), [result])
  const chart = shown?.chart ?? liveDrawing(experiment, state) ?? built?.chart ?? null
  const { sentence, button } = useMemo(() => describe(experiment), [experiment])
  const isRunning = state.status === 'running'

  return (
    <>
      <p className={styles['lead']}>{sentence}</p>
      <figure className={styles['figure']} aria-busy={isRunning}>
        <Drawing chart={chart} />
        <div className={styles['controls']}>
          {isRunning ? (
            <button type="button" onClick={control.cancel}>
              Cancel
            </button>
          ) : (
            <button type="button" className={styles['primary']} onClick={control.start}>
              {state.status === 'idle' ? button : `${button} again`}
            </button>
          )}
          <Progress control={control} />
        </div>
        <p role="status" className={styles['status']}>
          {statusSentence(control)}
        </p>
        {state.error && (
          <p role="alert" className={styles['failure']}>
            {state.error.message}
          </p>
        )}
        {shown?.notes.map((note) => (
          <figcaption key={note}>{note}</figcaption>
        ))}
        {result && shown && (
          <>
            <details className={styles['details']}>
              <summary>{plural(shown.table.rows.length, 'row')} as a table</summary>
              <ResultTable table={shown.table} caption={shown.chart.summary} />
            </details>
            <FootLine result={result} {...(built && { builtBits: built.bits })} />
          </>
        )}
      </figure>
    </>
  )
}

function Progress({ control: { state } }: { readonly control: ExperimentControl }) {
  if (state.status !== 'running') return null
  const { done, jobs } = state
  return (
    <>
      <progress aria-label="Runs done" max={Math.max(1, jobs)} value={done} />
      <span className={styles['count']}>
        {done} of {jobs} runs
      </span>
    </>
  )
}

/** What happened, in one sentence; it changes with the status only, so that a screen reader is not flooded. */
function statusSentence({ state: { status, done, jobs }, times }: ExperimentControl): string {
  switch (status) {
    case 'idle':
      return ''
    case 'running':
      return 'Running.'
    case 'failed':
      return 'The experiment ended with an error.'
    case 'cancelled':
      return `Cancelled after ${done} of ${jobs} runs.`
    case 'done': {
      const all = `${plural(jobs, 'run')} in ${formatDuration(times.all ?? 0)}`
      const by = `with ${engineKind()} on ${plural(engine.workers, 'worker')}`
      return jobs > 1 ? `First curve after ${formatDuration(times.first ?? 0)}, ${all}, ${by}.` : `${all}, ${by}.`
    }
  }
}
