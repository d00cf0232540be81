import { drive, planOf } from '@sweetspot/core'
import { bitsOf } from '@sweetspot/schema'
import type { rehearse as rehearseInWorker } from '../src/rehearsal/rehearse.ts'
import { engine, host } from './thread-engine.ts'

/** Carries an experiment out without a worker. */
export const rehearse: typeof rehearseInWorker = (experiment, { onDone, onFailed }) => {
  const signal = { aborted: false }
  const run = async () => {
    if (host.fail) throw new Error('planted')
    let jobs = 0
    const onProgress = (progress: { readonly jobs: number }) => {
      jobs = progress.jobs
    }
    const result = await drive(planOf(experiment), engine, { signal, onProgress, records: false })
    return { result, bits: bitsOf(result), kernels: 'webassembly' as const, jobs, milliseconds: 5 }
  }
  run().then(
    (rehearsed) => !signal.aborted && onDone(rehearsed),
    (error: Error) => !signal.aborted && onFailed(error),
  )
  return () => {
    signal.aborted = true
  }
}
