// First: the counter has to see the engine's first instance.
import './instances.mjs'

import { createSerialExecutor } from '../../../packages/core/src/index.ts'
import { resultsOf } from '../../../packages/core/test/same-bits/hashes.ts'
import { bitsOf } from '../../../packages/schema/src/index.ts'
import { made } from './instances.mjs'
import { trace } from './trace.mjs'

const host = {
  now: () => performance.now(),
  pause: () => new Promise((resolve) => setTimeout(resolve, 0)),
}

/**
 * The hash of every fixture on this thread or with the executor given, and the traces of those that differ from what is
 * expected or are asked for.
 */
export async function compute({ expected = {}, traced = [] }, executor = createSerialExecutor(host)) {
  const start = performance.now()
  const results = await resultsOf(executor)
  const seconds = (performance.now() - start) / 1000
  const hashes = Object.fromEntries([...results].map(([name, result]) => [name, bitsOf(result)]))
  const differing = Object.keys(hashes).filter((name) => hashes[name] !== expected[name])
  const traces = [...new Set([...differing.slice(0, 3), ...traced])].map((name) => [name, trace(results.get(name))])
  return { hashes, seconds, instances: made.instances, traces: Object.fromEntries(traces) }
}
