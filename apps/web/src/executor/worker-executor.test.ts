import {
  comparePlan,
  createSerialExecutor,
  drive,
  type Executor,
  hostKernels,
  type Job,
  type JobResult,
} from '@sweetspot/core'
import { ConfigError, parse, type RunInput, runConfig, type StepRecord } from '@sweetspot/schema'
import { afterEach, describe, expect, it } from 'vitest'
import { ChannelWorker } from '../../test/channel-worker.ts'
import type { PoolPort } from './protocol.ts'
import { createWorkerExecutor, type WorkerExecutor, type WorkerExecutorOptions } from './worker-executor.ts'

const started: ChannelWorker[] = []
let executor: WorkerExecutor | undefined

function withWorkers(options: WorkerExecutorOptions, serve?: (port: PoolPort) => void): WorkerExecutor {
  executor = createWorkerExecutor({
    startWorker() {
      const worker = new ChannelWorker(serve)
      started.push(worker)
      return worker
    },
    // Far more than any worker here needs, so that a busy machine changes nothing.
    graceMilliseconds: 60_000,
    ...options,
  })
  return executor
}

afterEach(() => {
  executor?.close()
  started.length = 0
})

const serial = createSerialExecutor({
  now: () => performance.now(),
  pause: () => new Promise((resolve) => setTimeout(resolve)),
})

const job = (run: RunInput, rest: Omit<Job, 'run'> = {}): Job => ({ run: parse(runConfig, run), ...rest })
const valley = (learningRate: number, steps = 5): Job =>
  job({ task: { name: 'parabola' }, learningRate, steps, record: { params: 'copy' } })
/** Work for minutes, in steps far shorter than a slice. */
const endless = (learningRate: number): Job => job({ task: { name: 'moons' }, learningRate, steps: 1_000_000 })

async function resultsOf(on: Executor, jobs: readonly Job[]): Promise<JobResult[]> {
  const results: JobResult[] = []
  await on.run(jobs, {
    onResult(index, result) {
      results[index] = result
    },
  })
  return results
}

/** A worker that never answers. */
const deaf = () => {}

describe('createWorkerExecutor', () => {
  it('[WEB-1] workers give the results of the serial executor, bit for bit, with whatever number of them', async () => {
    const config = {
      run: { task: { name: 'moons' }, steps: 20 },
      learningRates: [0.01, 0.1, 1e3],
      seeds: [1, 2],
    } as const
    const expected = await drive(
      comparePlan({ ...config, learningRates: [...config.learningRates], seeds: [1, 2] }),
      serial,
    )
    for (const workers of [1, 3, 8]) {
      const plan = comparePlan({ ...config, learningRates: [...config.learningRates], seeds: [1, 2] })
      expect(await drive(plan, withWorkers({ workers }))).toEqual(expected)
    }
  })

  it('[WEB-2] results are told by their job, whatever order they finish in', async () => {
    const jobs = [valley(0.1, 300_000), valley(0.2, 1), valley(0.3, 1)]
    const order: number[] = []
    const steps: number[] = []
    await withWorkers({ workers: 2 }).run(jobs, {
      onResult(index, { stepsRun }) {
        order.push(index)
        steps[index] = stepsRun
      },
    })
    expect(order).toEqual([1, 2, 0])
    expect(steps).toEqual([300_000, 1, 1])
  })

  it('[WEB-3] workers start with the first job that finds none free, and later runs reuse them', async () => {
    const on = withWorkers({ workers: 4 })
    expect(started).toHaveLength(0)
    await resultsOf(on, [valley(0.1), valley(0.2)])
    expect(started).toHaveLength(2)
    await resultsOf(on, [valley(0.1), valley(0.2)])
    expect(started).toHaveLength(2)
    await resultsOf(
      on,
      Array.from({ length: 9 }, () => valley(0.1)),
    )
    expect(started).toHaveLength(4)
  })

  it('[WEB-4] jobs are handed out in order, also those of runs that share the workers', async () => {
    const on = withWorkers({ workers: 1 })
    const order: string[] = []
    const named = (name: string) => ({ onResult: (index: number) => order.push(`${name}${index}`) })
    await Promise.all([on.run([valley(0.1), valley(0.2)], named('a')), on.run([valley(0.1), valley(0.2)], named('b'))])
    expect(order).toEqual(['a0', 'a1', 'b0', 'b1'])
  })

  it('[WEB-5] records travel in batches, in order, of a job of up to 4,096 steps all of them, and only where somebody listens', async () => {
    const listened: StepRecord[] = []
    const on = withWorkers({ workers: 1 })
    await on.run([valley(0.1, 3000)], { onRecords: (_, records) => listened.push(...records), onResult() {} })
    expect(listened.map(({ step }) => step)).toEqual(Array.from({ length: 3000 }, (_, step) => step))

    const kinds: string[] = []
    const silent = withWorkers({ workers: 1 }, (port) => {
      port.onmessage = ({ data }) => kinds.push(data.kind === 'run' ? `wants records: ${data.wantsRecords}` : data.kind)
    })
    void silent.run([valley(0.1)], { onResult() {} }).catch(() => {})
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(kinds).toEqual(['wants records: false'])
  })

  it('[WEB-6] a job goes on from a checkpoint that stays usable, and the new checkpoint arrives whole', async () => {
    const on = withWorkers({ workers: 1 })
    const [half] = await resultsOf(on, [{ ...valley(0.1, 10), until: 5, keepCheckpoint: true }])
    const from = half!.checkpoint!
    const [[once], [again]] = [
      await resultsOf(on, [{ ...valley(0.1, 10), from }]),
      await resultsOf(on, [{ ...valley(0.1, 10), from }]),
    ]
    expect(from.params).toHaveLength(1)
    expect(once).toEqual(again)
    expect(once!.final).toEqual((await resultsOf(serial, [valley(0.1, 10)]))[0]!.final)
  })

  it('[WEB-7] an abort resolves the run: jobs under way report what they have as aborted, the rest never start', async () => {
    const on = withWorkers({ workers: 2 })
    for (const signal of [new AbortController(), { aborted: false }]) {
      const results: JobResult[] = []
      let seen = 0
      await on.run([endless(0.01), endless(0.1), endless(1)], {
        signal: 'signal' in signal ? signal.signal : signal,
        onRecords(_, { length }) {
          seen += length
          if (seen < 100) return
          if ('abort' in signal) signal.abort()
          else signal.aborted = true
        },
        onResult(index, result) {
          results[index] = result
        },
      })
      expect(results.map(({ outcome }) => outcome.kind)).toEqual(['aborted', 'aborted'])
      expect(results[0]!.records.length).toBeGreaterThan(0)
    }
    expect(started).toHaveLength(2)
    expect(started.some(({ terminated }) => terminated)).toBe(false)
  })

  it('[WEB-8] a worker that does not answer a cancel is terminated after the grace time, and replaced', async () => {
    let deafness = true
    const on = createWorkerExecutor({
      workers: 1,
      graceMilliseconds: 20,
      startWorker() {
        const worker = deafness ? new ChannelWorker(deaf) : new ChannelWorker()
        started.push(worker)
        return worker
      },
    })
    const signal = { aborted: false }
    const run = on.run([valley(0.1), valley(0.2)], { signal, onResult: () => expect.unreachable() })
    signal.aborted = true
    await run
    expect(started.map(({ heard, terminated }) => ({ heard, terminated }))).toEqual([
      { heard: ['run', 'cancel'], terminated: true },
    ])
    deafness = false
    expect(await resultsOf(on, [valley(0.1)])).toEqual(await resultsOf(serial, [valley(0.1)]))
    on.close()
  })

  it('[WEB-9] a run that is aborted from the start asks nothing of the workers', async () => {
    await withWorkers({ workers: 1 }).run([valley(0.1)], {
      signal: { aborted: true },
      onResult: () => expect.unreachable(),
    })
    expect(started).toHaveLength(0)
  })

  it('[WEB-10] a crash rejects with an error that names the job, ends the other jobs, and the worker is replaced', async () => {
    const on = withWorkers({ workers: 2 })
    const run = on.run([endless(0.01), endless(0.25), endless(1)], { onResult: () => expect.unreachable() })
    started[1]!.crash('out of memory')
    await expect(run).rejects.toThrow('Job 2 (moons, sgd, rate 0.25) failed: its worker crashed: out of memory.')
    expect(started.map(({ terminated }) => terminated)).toEqual([false, true])
    expect(await resultsOf(on, [valley(0.1), valley(0.2)])).toHaveLength(2)
    expect(started).toHaveLength(3)
  })

  it('[LAB-91] a worker whose script is not there is said to be that, not to have crashed', async () => {
    const run = withWorkers({ workers: 1 }, deaf).run([valley(0.1)], { onResult: () => expect.unreachable() })
    started[0]!.crash('')
    await expect(run).rejects.toThrow('Job 1 (parabola, sgd, rate 0.1) failed: its worker could not be loaded.')
  })

  it('[WEB-11] a worker that cannot be started is an error of its job, not a hang', async () => {
    const on = createWorkerExecutor({
      workers: 2,
      startWorker() {
        throw new Error('forbidden by the content-security-policy')
      },
    })
    await expect(resultsOf(on, [valley(0.1), valley(0.2), valley(0.3)])).rejects.toThrow(/Job 1 .* forbidden by/)
  })

  it('[WEB-12] a wrong config arrives as a ConfigError with its issues; any other error names the job', async () => {
    const on = withWorkers({ workers: 1 })
    const wrong = job({ task: { name: 'moons', batchSize: 4096 } })
    const error = await resultsOf(on, [wrong]).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(ConfigError)
    expect((error as ConfigError).issues[0]).toMatchObject({ path: 'batchSize', given: '4096' })
    const broken = job(valley(0.1).run, { from: {} as never })
    await expect(resultsOf(on, [broken])).rejects.toThrow(/^Job 1 \(parabola, sgd, rate 0.1\) failed: /)
    expect(started[0]!.terminated).toBe(false)
  })

  it('[WEB-13] a listener that throws ends the run with its error', async () => {
    const on = withWorkers({ workers: 2 })
    const run = on.run([endless(0.1), valley(0.1), endless(0.2)], {
      onResult() {
        throw new RangeError('no room')
      },
    })
    await expect(run).rejects.toThrow(RangeError)
    expect(await resultsOf(on, [valley(0.1)])).toHaveLength(1)
  })

  it('[WEB-14] closing terminates every worker and rejects what is under way; the executor can be used again', async () => {
    const on = withWorkers({ workers: 1 })
    const run = on.run([endless(0.1), valley(0.1)], { onResult() {} })
    on.close()
    await expect(run).rejects.toThrow('the executor was closed')
    expect(started[0]!.terminated).toBe(true)
    expect(await resultsOf(on, [valley(0.1)])).toHaveLength(1)
  })

  it('[WEB-37] the workers say what they compute with', async () => {
    const on = withWorkers({ workers: 1 })
    expect(on.kernels()).toBeNull()
    await resultsOf(on, [valley(0.1)])
    expect(on.kernels()).toBe(hostKernels())
  })

  it('[WEB-15] it has 1 to 8 workers: a number outside is refused', () => {
    for (const workers of [0, 9, 1.5, Number.NaN]) {
      expect(() => createWorkerExecutor({ workers })).toThrow(`expected 1 to 8 workers, got ${workers}`)
    }
    expect(createWorkerExecutor().workers).toBeGreaterThanOrEqual(1)
  })
})
