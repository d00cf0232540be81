import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { ConfigError } from '@sweetspot/schema'
import { describe, expect, it } from 'vitest'
import { job, long, pool, serial, short } from '../test/jobs.ts'
import { workerFrom } from '../test/worker-file.ts'
import { createPoolExecutor } from './pool-executor.ts'

describe('threads', () => {
  /** Answers with the id of the thread as the loss. */
  const whoAmI = workerFrom(`import { threadId } from 'node:worker_threads'
    export function work(task) {
      task.port.postMessage({ kind: 'result', result: { threadId }, records: { numbers: new Float64Array(0), others: [] } })
      return new Promise((resolve) => setTimeout(resolve, 20))
    }`)

  it('[SWP-8] threads stay from round to round until the executor is closed, and start again after that', async () => {
    const executor = pool({ worker: whoAmI })
    const round = async () => {
      const ids = new Set<number>()
      const jobs = Array.from({ length: 8 }, () => job(short))
      await executor.run(jobs, { onResult: (_job, result) => void ids.add(Reflect.get(result, 'threadId')) })
      return ids
    }
    const first = await round()
    expect(first.size).toBe(2)
    expect(await round()).toEqual(first)
    await executor.close()
    expect([...(await round())].some((id) => first.has(id))).toBe(false)
    await executor.close()
  })

  it('[SWP-9] idle threads do not keep the process', async () => {
    const script = `
      import { createPoolExecutor } from ${JSON.stringify(new URL('../dist/index.js', import.meta.url).href)}
      const run = ${JSON.stringify(job(short).run)}
      await createPoolExecutor({ threads: 2 }).run([{ run }, { run }], { onResult: (job) => console.log(job) })`
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script])
    expect(stdout.trim().split('\n').sort()).toEqual(['0', '1'])
  })

  it('[SWP-10] a number of threads that is none is refused', () => {
    for (const threads of [0, 1.5, Number.NaN]) expect(() => createPoolExecutor({ threads })).toThrow(/^threads: /)
  })
})

describe('errors', () => {
  const onResult = () => {}
  const jobs = () => [1, 2, 3, 4].map((seed) => job({ ...short, seed }))

  it('[SWP-14] a ConfigError of a thread arrives as one, with path, rule and remedy', async () => {
    await using executor = pool()
    const wrong = job({ task: { name: 'moons', batchSize: 4096 } })
    const expected = await serial.run([wrong], { onResult }).catch((error: unknown) => error)
    const error = await executor.run([wrong], { onResult }).catch((error: unknown) => error)
    expect(error).toBeInstanceOf(ConfigError)
    expect(error).toEqual(expected)
    expect((error as ConfigError).issues[0]).toMatchObject({ path: 'batchSize', given: '4096' })
  })

  it.each([
    ['throws', "throw new RangeError('out of paper')"],
    [
      'throws later, outside of its task',
      "setTimeout(() => { throw new RangeError('out of paper') }); await new Promise(() => {})",
    ],
  ])('[SWP-15] a worker that %s rejects with the job, and the next round works', async (_how, text) => {
    const crashing = workerFrom(`export async function work(task) {
      if (task.job.run.seed !== 3) return real(task)
      ${text}
    }`)
    await using executor = pool({ worker: crashing })
    await expect(executor.run(jobs(), { onResult })).rejects.toThrow(
      'Job 3 of 4 (learning rate 0.001) failed in its thread: out of paper',
    )
    const done: number[] = []
    await executor.run(jobs().slice(0, 2), { onResult: (index) => void done.push(index) })
    expect(done.sort()).toEqual([0, 1])
  })

  it('[SWP-16] a worker that cannot be loaded rejects instead of waiting for ever, and a second one that breaks harms nobody', async () => {
    // All at the same moment: the others break while the first is cleared away.
    const broken = workerFrom(`const moment = Math.ceil((Date.now() + 200) / 1000) * 1000
      while (Date.now() < moment);
      throw new Error('no such luck')`)
    await using executor = pool({ threads: 4, worker: broken })
    await expect(executor.run(jobs(), { onResult })).rejects.toThrow('A worker thread broke: no such luck')
    await new Promise((resolve) => setTimeout(resolve, 200))
  })

  it('[SWP-17] what a listener throws ends the round with that error', async () => {
    await using executor = pool()
    const ouch = new Error('ouch')
    const throwing = () => {
      throw ouch
    }
    await expect(executor.run(jobs(), { onResult: throwing })).rejects.toBe(ouch)
    await expect(executor.run(jobs(), { onResult, onRecords: throwing })).rejects.toBe(ouch)
  })

  it('[SWP-18] closing in the middle rejects what is under way', async () => {
    const executor = pool()
    const running = executor.run([job(long), job(long)], { onResult, onRecords: () => void executor.close() })
    await expect(running).rejects.toThrow(/^Job [12] of 2/)
  })
})
