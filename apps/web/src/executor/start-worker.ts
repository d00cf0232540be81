import type { WorkerLike } from './protocol.ts'

/** A worker that serves jobs. The bundler finds its script by exactly this expression. */
export function startWorker(): WorkerLike {
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'sweetspot' })
}
