import type { ExperimentConfig } from '@sweetspot/schema'
import type { FromRehearsal } from './protocol.ts'
import type { Rehearsed } from './rehearsed.ts'

/** Who hears how a rehearsal ends. */
export interface Audience {
  onDone(rehearsed: Rehearsed): void
  onFailed(error: Error): void
}

let worker: Worker | null = null

/**
 * Carries an experiment out in a worker, from its plan to the hash of its bits: the page's own thread does nothing, and needs
 * nothing of what it takes. One at a time; returns how to call it off.
 */
export function rehearse(experiment: ExperimentConfig, { onDone, onFailed }: Audience): () => void {
  // The bundler finds the script by exactly this expression.
  worker ??= new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'rehearsal' })
  const stop = () => {
    worker?.terminate()
    worker = null
  }
  const fail = (message: string) => {
    stop()
    onFailed(new Error(message))
  }
  worker.onmessage = ({ data }: MessageEvent<FromRehearsal>) => {
    if (data.kind === 'done') onDone(data.rehearsed)
    else fail(data.message)
  }
  worker.onerror = (event) => {
    event.preventDefault()
    fail(event.message || 'the worker could not be started')
  }
  worker.postMessage(experiment)
  return stop
}
