import type { DiagnosisWorker } from './protocol.ts'

/** A worker that reads and judges logs. The bundler finds its script by exactly this expression. */
export function startWorker(): DiagnosisWorker {
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'sweetspot-diagnosis' })
}
