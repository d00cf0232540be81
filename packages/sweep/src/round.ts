import { setMaxListeners } from 'node:events'
import { MessageChannel, receiveMessageOnPort } from 'node:worker_threads'
import { cutShort, type ExecutorEvents, type Job, type JobResult } from '@sweetspot/core'
import { ConfigError, type StepRecord } from '@sweetspot/schema'
import type { Tinypool } from 'tinypool'
import { unpackRecords } from './packed-records.ts'
import type { Message, Task } from './task.ts'

/** Some jobs on their way through the pool. */
export interface Round {
  /** Resolves when all have reported or the signal ended them; rejects with the first thing that went wrong. */
  ended(): Promise<void>
  /** Ends it with an error from outside of any job. */
  fail(error: Error): void
}

/** Milliseconds between two looks at a signal that cannot be listened to. */
const lookEvery = 10
/** Milliseconds that a run has to come to its next step and report, once it was asked to end. */
const grace = 60

/** The threads of a round. */
export interface Threads {
  /** A pool of one thread each. */
  readonly pools: readonly Tinypool[]
  readonly runsPerThread: number
  /** Ends all of them, whatever they do. */
  end(): void
}

/** Hands jobs out in order, to the threads in turn, and tells what comes of them. */
export function createRound(
  { pools, runsPerThread, end: endThreads }: Threads,
  jobs: readonly Job[],
  events: ExecutorEvents,
): Round {
  const { signal, onRecords, onResult } = events
  const stop = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
  const kill = new AbortController()
  setMaxListeners(0, kill.signal)
  /** tinypool gives a task that can be killed a thread of its own. */
  const isShared = runsPerThread > 1
  const isUp = pools.map(() => deferred())
  let next = 0
  let stopped = false
  let failure: { readonly error: unknown } | undefined
  let killer: NodeJS.Timeout | undefined

  function end(): void {
    if (stopped) return
    stopped = true
    Atomics.store(stop, 0, 1)
    killer = setTimeout(() => {
      kill.abort()
      if (isShared) endThreads()
    }, grace)
  }

  function fail(error: unknown): void {
    failure ??= { error }
    end()
  }

  /** What the caller throws while it listens ends the round; in an event of the port it would end the process. */
  function guarded(tell: () => void): void {
    try {
      tell()
    } catch (error) {
      fail(error)
    }
  }

  async function runJob(index: number, place: number): Promise<void> {
    const job = jobs[index]!
    const { port1, port2 } = new MessageChannel()
    const heard: StepRecord[] = []
    let reported = false

    function report(result: JobResult): void {
      reported = true
      onResult(index, result)
    }

    function hear(message: Message): void {
      isUp[place]!.resolve()
      if (failure) return
      if (message.kind === 'config-error') {
        fail(new ConfigError(message.issues))
        return
      }
      const records = unpackRecords(message.records)
      guarded(() => {
        if (message.kind === 'result') report({ ...message.result, records })
        else if (records.length > 0) onRecords?.(index, records)
      })
      if (message.kind === 'records') heard.push(...records)
    }

    port1.on('message', hear)
    try {
      const task: Task = { job, port: port2, stop, live: onRecords !== undefined }
      await pools[place]!.run(task, { transferList: [port2], ...(!isShared && { signal: kill.signal }) })
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      const name = `Job ${index + 1} of ${jobs.length} (learning rate ${job.run.learningRate})`
      if (!kill.signal.aborted) fail(new Error(`${name} failed in its thread: ${reason}`, { cause: error }))
    }
    // The end of the task came on another port, and may have overtaken what was sent before it.
    for (let got = receiveMessageOnPort(port1); got; got = receiveMessageOnPort(port1)) hear(got.message)
    port1.close()
    isUp[place]!.resolve()
    if (kill.signal.aborted && !reported && !failure && heard.length > 0) guarded(() => report(cutShort(job, heard)))
  }

  async function lane(_: unknown, number: number): Promise<void> {
    const place = number % pools.length
    // While a thread starts tinypool takes one task for it, and leaves the others waiting until that is done.
    if (number >= pools.length) await isUp[place]!.promise
    while (!stopped && next < jobs.length) {
      look()
      if (!stopped) await runJob(next++, place)
    }
  }

  function look(): void {
    if (signal?.aborted) end()
  }

  return {
    fail,
    async ended() {
      const listened = signal instanceof AbortSignal ? signal : undefined
      listened?.addEventListener('abort', end)
      const looking = signal && !listened ? setInterval(look, lookEvery) : undefined
      await Promise.all(Array.from({ length: Math.min(pools.length * runsPerThread, jobs.length) }, lane))
      listened?.removeEventListener('abort', end)
      clearInterval(looking)
      clearTimeout(killer)
      if (failure) throw failure.error
    },
  }
}

/** A promise that its holder resolves. */
function deferred(): { readonly promise: Promise<void>; resolve(): void } {
  let resolve = () => {}
  const promise = new Promise<void>((done) => {
    resolve = done
  })
  return { promise, resolve }
}
