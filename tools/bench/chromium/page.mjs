import * as engine from '@sweetspot/core'
import { createWorkerExecutor } from '../../../apps/web/src/executor/worker-executor.ts'
import { oneBathtub } from '../one-bathtub.mjs'

/** A bathtub over the executor of the site: on workers that start inside the time, then on the same ones. */
globalThis.measureBathtub = async (precision) => {
  const startWorker = () => new Worker('/worker.js', { type: 'module' })
  const executor = createWorkerExecutor({ workers: 2, startWorker })
  const cold = await oneBathtub(engine, executor, precision)
  const warm = await oneBathtub(engine, executor, precision)
  executor.close()
  return { cold, warm }
}
