import type { WorkerExecutor } from '../executor/worker-executor.ts'
import { afterPicture } from './after-picture.ts'

/** The same executor, of which a cancelled run ends when the page has been drawn since: what is known so far takes its time to be judged. */
export function answeringFirst(executor: WorkerExecutor): WorkerExecutor {
  return {
    ...executor,
    async run(jobs, events) {
      await executor.run(jobs, events)
      if (events.signal?.aborted) await new Promise<void>(afterPicture)
    },
  }
}
