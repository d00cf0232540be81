import { Worker } from 'node:worker_threads'
import type { FromThread, LogAnswer, LogRequest, ToThread } from './protocol.ts'

/** Judges logs somewhere else. */
export interface LogJudge {
  /** What came of each log, in order; null where it was stopped. One question at a time: a new one stops the last. */
  ask(requests: readonly LogRequest[]): Promise<readonly LogAnswer[] | null>
  /** Gives up what is under way. */
  stop(): void
}

/** The part of a thread that is used. */
export type JudgeThread = Pick<Worker, 'on' | 'postMessage' | 'terminate' | 'unref'>

/** A thread as the built command has it, beside the program. It keeps no process alive. */
export function startThread(): JudgeThread {
  return new Worker(new URL('./diagnose-worker.js', import.meta.url), { execArgv: [] })
}

/** A judge with a thread of its own, which starts with the first question; one that is busy is ended to stop it. */
export function createJudgeThread(start: () => JudgeThread = startThread): LogJudge {
  let thread: JudgeThread | null = null
  let asked = 0
  let pending: {
    readonly id: number
    resolve(answers: readonly LogAnswer[] | null): void
    reject(error: Error): void
  } | null = null

  function stop(): void {
    if (pending === null) return
    pending.resolve(null)
    pending = null
    void thread?.terminate()
    thread = null
  }

  function open(): JudgeThread {
    const opened = start()
    opened.unref()
    opened.on('message', ({ id, answers }: FromThread) => {
      if (pending?.id !== id) return
      pending.resolve(answers)
      pending = null
    })
    opened.on('error', (error: Error) => {
      if (thread !== opened) return
      thread = null
      pending?.reject(error)
      pending = null
    })
    return opened
  }

  return {
    ask(requests) {
      stop()
      thread ??= open()
      const id = ++asked
      const answer = new Promise<readonly LogAnswer[] | null>((resolve, reject) => {
        pending = { id, resolve, reject }
      })
      thread.postMessage({ id, requests } satisfies ToThread)
      return answer
    },
    stop,
  }
}
