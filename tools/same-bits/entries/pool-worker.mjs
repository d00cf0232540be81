// First: the counter has to see the engine's first instance.
import './instances.mjs'

import { writeFileSync } from 'node:fs'
import { threadId } from 'node:worker_threads'
import * as engine from '../../../packages/sweep/src/worker.ts'
import { made } from './instances.mjs'

/** Does one job, and leaves beside this module how many WebAssembly instances the thread has made. */
export async function work(task) {
  await engine.work(task)
  writeFileSync(new URL(`instances-${threadId}`, import.meta.url), String(made.instances))
}
