import { MessageChannel } from 'node:worker_threads'
import { parse, runConfig } from '@sweetspot/schema'
import { expect, it } from 'vitest'
import { unpackRecords } from './packed-records.ts'
import type { Message } from './task.ts'
import { work } from './worker.ts'

const run = parse(runConfig, { task: { name: 'rosenbrock' }, learningRate: 1e-4, steps: 1_000_000 })
const stopNumber = () => new Int32Array(new SharedArrayBuffer(4))

/** Does a job in this thread and gives what it said; `hear` is asked after each message. */
async function said(stop = stopNumber(), hear = (_message: Message) => {}): Promise<Message[]> {
  const messages: Message[] = []
  const { port1, port2 } = new MessageChannel()
  const closed = new Promise((resolve) => port1.on('close', resolve))
  port1.on('message', (message: Message) => {
    messages.push(message)
    hear(message)
  })
  await work({ job: { run }, port: port2, stop, live: true })
  port2.close()
  await closed
  return messages
}

it('[SWP-21] a run that is asked to end reports at its next step all that it knows', async () => {
  const stop = stopNumber()
  const messages = await said(stop, () => void Atomics.store(stop, 0, 1))
  const last = messages.at(-1)!
  if (last.kind !== 'result') throw new Error(`the last message is ${last.kind}`)
  const { outcome, initial, final, stepsRun } = last.result
  expect(outcome).toEqual({ kind: 'aborted', step: stepsRun })
  expect(stepsRun).toBeLessThan(1_000_000)
  expect(final.loss).toBeLessThan(initial.loss)
  expect(unpackRecords(last.records).at(-1)!.step).toBe(stepsRun - 1)
})

it('[SWP-22] a job that was stopped before its start says nothing', async () => {
  const stop = stopNumber()
  stop[0] = 1
  expect(await said(stop)).toEqual([])
})
