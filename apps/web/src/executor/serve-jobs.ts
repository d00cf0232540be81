import { createSerialExecutor, hostKernels } from '@sweetspot/core'
import { failureOf } from './failure.ts'
import type { PoolPort, ToWorker } from './protocol.ts'
import { createRecordSieve } from './record-sieve.ts'
import { transferablesOf } from './transferables.ts'

/** Longest stretch of work during which no message is heard, in milliseconds: one frame of the page that draws the records. */
const sliceMilliseconds = 16

/** Does the jobs that arrive at a port, one at a time, with core's own executor; messages are heard in its pauses. */
export function serveJobs(port: PoolPort, pause: () => Promise<void>): void {
  const executor = createSerialExecutor({ now: () => performance.now(), pause }, { sliceMilliseconds })
  const underWay = new Map<number, { aborted: boolean }>()

  async function perform({ id, job, wantsRecords }: Extract<ToWorker, { kind: 'run' }>): Promise<void> {
    const signal = { aborted: false }
    underWay.set(id, signal)
    const sieve = createRecordSieve()
    try {
      await executor.run([job], {
        signal,
        // Copied, never transferred: the run keeps its records for the result.
        ...(wantsRecords && {
          onRecords: (_, records) => port.postMessage({ kind: 'records', id, records: sieve(records) }, []),
        }),
        onResult: (_, result) => port.postMessage({ kind: 'result', id, result }, transferablesOf(result)),
      })
    } catch (error) {
      port.postMessage({ kind: 'failed', id, failure: failureOf(error) }, [])
    }
    underWay.delete(id)
  }

  port.postMessage({ kind: 'ready', kernels: hostKernels() }, [])
  port.onmessage = ({ data }) => {
    if (data.kind === 'run') void perform(data)
    else {
      const signal = underWay.get(data.id)
      if (signal) signal.aborted = true
    }
  }
}
