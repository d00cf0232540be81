import type { ExperimentResult } from '@sweetspot/schema'

/** Hashes all bits of a result in a worker, for there may be millions; calls back with SHA-256 in hexadecimal, and returns how to call it off. */
export function hashBits(result: ExperimentResult, callback: (bits: string) => void): () => void {
  // The bundler finds the script by exactly this expression.
  const worker = new Worker(new URL('./bits-worker.ts', import.meta.url), { type: 'module', name: 'bits' })
  const stop = () => worker.terminate()
  worker.onmessage = ({ data }: MessageEvent<string>) => {
    stop()
    callback(data)
  }
  worker.postMessage(result)
  return stop
}
