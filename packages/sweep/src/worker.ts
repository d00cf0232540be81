import { createSerialExecutor } from '@sweetspot/core'
import { ConfigError } from '@sweetspot/schema'
import { isLive } from './live-records.ts'
import { ownBuffers } from './own-buffers.ts'
import { packRecords } from './packed-records.ts'
import type { Message, Task } from './task.ts'

const executor = createSerialExecutor({
  now: () => performance.now(),
  pause: () => new Promise((resolve) => setImmediate(resolve)),
})

/** Does one job in this thread; what comes of it goes through the task's port. */
export async function work({ job, port, stop, live }: Task): Promise<void> {
  const send = (message: Message, buffers: readonly ArrayBuffer[] = []) => port.postMessage(message, [...buffers])
  const signal = {
    get aborted() {
      return Atomics.load(stop, 0) !== 0
    },
  }
  try {
    await executor.run([job], {
      signal,
      ...(live && {
        onRecords(_job, heard) {
          const records = packRecords(heard.filter(isLive))
          // Only the packing is handed over: what the records themselves hold is also in the result.
          send({ kind: 'records', records }, [records.numbers.buffer])
        },
      }),
      onResult(_job, { records, ...result }) {
        const message: Message = { kind: 'result', result, records: packRecords(records) }
        send(message, ownBuffers(message))
      },
    })
  } catch (error) {
    // A cloned error keeps neither its class nor its issues.
    if (!(error instanceof ConfigError)) throw error
    send({ kind: 'config-error', issues: error.issues })
  }
}
