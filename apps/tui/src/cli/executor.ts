import { createSerialExecutor, type Executor } from '@sweetspot/core'

/** Runs jobs on this thread in short slices, so that Ctrl-C and the progress line are answered in between. */
export function executor(): Executor {
  return createSerialExecutor({
    now: () => performance.now(),
    pause: () => new Promise((resolve) => setImmediate(resolve)),
  })
}
