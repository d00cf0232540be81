import type { FromWorker, PoolPort, WorkerLike } from '../src/executor/protocol.ts'
import { serveJobs } from '../src/executor/serve-jobs.ts'

// Node hands out a thousand messages before it looks at a timer, so messages are no pause here.
const pause = () => new Promise<void>((resolve) => setImmediate(resolve))

/** A worker on this thread: the worker's own code behind a real message channel, so that everything is cloned or transferred. */
export class ChannelWorker implements WorkerLike {
  onmessage: ((event: MessageEvent<FromWorker>) => void) | null = null
  onerror: ((event: ErrorEvent) => void) | null = null
  readonly heard: string[] = []
  terminated = false
  readonly #channel = new MessageChannel()

  constructor(serve: (port: PoolPort) => void = (port) => serveJobs(port, pause)) {
    const { port1, port2 } = this.#channel
    port1.onmessage = (event) => this.onmessage?.(event as MessageEvent<FromWorker>)
    serve(port2 as unknown as PoolPort)
  }

  postMessage(message: Parameters<WorkerLike['postMessage']>[0]): void {
    this.heard.push(message.kind)
    this.#channel.port1.postMessage(message)
  }

  terminate(): void {
    this.terminated = true
    this.#channel.port1.close()
  }

  /** What a browser does when the worker's script throws. */
  crash(message: string): void {
    this.onerror?.({ message, preventDefault() {} } as ErrorEvent)
  }
}
