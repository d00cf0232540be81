import { parentPort } from 'node:worker_threads'
import { createLogJudge } from './judge-logs.ts'
import type { FromThread, ToThread } from './protocol.ts'

// What a thread of its own runs: a large log takes seconds to read and judge, and keys are answered meanwhile.
const judgeLogs = createLogJudge()

parentPort!.on('message', ({ id, requests }: ToThread) => {
  parentPort!.postMessage({ id, answers: judgeLogs(requests) } satisfies FromThread)
})
