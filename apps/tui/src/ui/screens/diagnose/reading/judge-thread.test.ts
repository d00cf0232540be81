import { EventEmitter } from 'node:events'
import { describe, expect, it } from 'vitest'
import { createJudgeThread, type JudgeThread } from './judge-thread.ts'
import type { ToThread } from './protocol.ts'

/** Threads that answer when they are told to. */
function threads() {
  const started: (EventEmitter & { readonly asked: ToThread[]; isEnded: boolean })[] = []
  const start = (): JudgeThread => {
    const thread = Object.assign(new EventEmitter(), {
      asked: [] as ToThread[],
      isEnded: false,
      postMessage: (message: ToThread) => void thread.asked.push(message),
      terminate: async () => {
        thread.isEnded = true
        return 0
      },
      unref() {},
    })
    started.push(thread)
    return thread as unknown as JudgeThread
  }
  return { started, judge: createJudgeThread(start) }
}

describe('the judge in a thread', () => {
  it('[TDGN-26] answers each question, and keeps its thread for the next', async () => {
    const { started, judge } = threads()
    const first = judge.ask([])
    started[0]!.emit('message', { id: started[0]!.asked[0]!.id, answers: [] })
    await first
    const second = judge.ask([])
    started[0]!.emit('message', { id: started[0]!.asked[1]!.id, answers: [] })
    expect([await second, started.length]).toEqual([[], 1])
  })

  it('[TDGN-27] when it is stopped the thread is ended, and the question has no answer', async () => {
    const { started, judge } = threads()
    const asked = judge.ask([])
    judge.stop()
    expect([await asked, started[0]!.isEnded]).toEqual([null, true])
  })

  it('[TDGN-28] a thread that breaks fails the question, and the next one has a new thread', async () => {
    const { started, judge } = threads()
    const asked = judge.ask([])
    started[0]!.emit('error', new Error('out of memory'))
    await expect(asked).rejects.toThrow('out of memory')
    void judge.ask([])
    expect(started.length).toBe(2)
  })
})
