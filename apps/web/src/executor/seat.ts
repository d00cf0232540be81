import type { KernelKind } from '@sweetspot/core'
import { errorOf } from './failure.ts'
import type { FromWorker, WorkerLike } from './protocol.ts'
import type { Task } from './task.ts'

/** What a seat is given. */
export interface SeatOptions {
  startWorker(): WorkerLike
  /** How long a worker may take to answer a cancel before it is terminated. */
  readonly graceMilliseconds: number
  /** A worker has started, and computes with these. */
  onReady(kernels: KernelKind): void
  /** The seat can take a task again. */
  onFree(): void
}

/** A place in the pool: one worker, started with its first task, and replaced after it crashed or was terminated. */
export interface Seat {
  /** What its worker works on. */
  readonly task: Task | null
  assign(task: Task): void
  /** Asks the worker to end its task, and ends it without the worker's help after the grace time. */
  cancel(): void
  /** Terminates the worker; its task ends with this error, or as it is. */
  terminate(error?: Error): void
}

/** A seat whose worker is not yet started. */
export function createSeat({ startWorker, graceMilliseconds, onReady, onFree }: SeatOptions): Seat {
  let worker: WorkerLike | null = null
  let task: Task | null = null
  let grace: ReturnType<typeof setTimeout> | undefined

  function end(error?: Error): void {
    const ended = task
    task = null
    clearTimeout(grace)
    grace = undefined
    ended?.onEnd(error)
    onFree()
  }

  function terminate(error?: Error): void {
    worker?.terminate()
    worker = null
    end(error)
  }

  function hear(message: FromWorker): void {
    if (message.kind === 'ready') onReady(message.kernels)
    if (message.kind === 'ready' || message.id !== task?.id) return
    if (message.kind === 'records') task.onRecords(message.records)
    else if (message.kind === 'result') {
      task.onResult(message.result)
      end()
    } else end(errorOf(message.failure))
  }

  function start(): WorkerLike {
    const started = startWorker()
    // Messages of a terminated worker may still be on their way.
    started.onmessage = ({ data }) => started === worker && hear(data)
    started.onerror = (event) => {
      event.preventDefault()
      if (started !== worker) return
      // What was thrown has a message; a script that is not there has none.
      terminate(new Error(event.message ? `its worker crashed: ${event.message}` : 'its worker could not be loaded'))
    }
    return started
  }

  return {
    get task() {
      return task
    },
    assign(next) {
      task = next
      const { id, job, wantsRecords } = next
      try {
        worker ??= start()
        worker.postMessage({ kind: 'run', id, job, wantsRecords })
      } catch (error) {
        terminate(error instanceof Error ? error : new Error(String(error)))
      }
    },
    cancel() {
      if (task === null || grace !== undefined) return
      worker?.postMessage({ kind: 'cancel', id: task.id })
      grace = setTimeout(terminate, graceMilliseconds)
    },
    terminate,
  }
}
