import { createSerialExecutor } from '@sweetspot/core'
import { type OverlayConfig, parseExperiment } from '@sweetspot/schema'
import { describe, expect, it } from 'vitest'
import type { Session } from '../session/session.ts'
import { playbackBindings } from './playback-bindings.ts'
import { progressOf } from './progress-of.ts'
import { createTraining } from './training.ts'

const overlay = (steps: number, ...rates: readonly number[]) =>
  parseExperiment({
    kind: 'overlay',
    runs: rates.map((learningRate) => ({ task: { name: 'parabola' }, steps, learningRate })),
  }) as OverlayConfig

/** A session whose clock goes on when it is told to. */
function sessionAt() {
  let now = 0
  let timers: { readonly at: number; readonly call: () => void }[] = []
  const session = {
    executor: createSerialExecutor({ now: () => 0, pause: async () => {} }),
    pace: {
      interval: 40,
      now: () => now,
      after(milliseconds: number, call: () => void) {
        const timer = { at: now + milliseconds, call }
        timers.push(timer)
        return () => {
          timers = timers.filter((one) => one !== timer)
        }
      },
    },
  } as unknown as Session
  return {
    session,
    pass(milliseconds: number) {
      for (const end = now + milliseconds; now < end; now += 10) {
        const due = timers.filter(({ at }) => at <= now)
        timers = timers.filter((one) => !due.includes(one))
        for (const { call } of due) call()
      }
    },
  }
}

async function trained(experiment: OverlayConfig) {
  const { session, pass } = sessionAt()
  const training = createTraining(experiment, session)
  const stop = training.subscribe(() => {})
  training.begin()
  await new Promise<void>((go) => {
    const end = training.store.subscribe(() => {
      if (training.store.get().run.status !== 'running') {
        end()
        go()
      }
    })
  })
  return { training, store: training.store, pass, stop }
}

describe('a training', () => {
  it('[TLAB-39] it begins with its own experiment, unless another one was opened before it was shown', async () => {
    const { session } = sessionAt()
    const training = createTraining(overlay(5, 0.1), session)
    training.store.open({ kind: 'experiment', experiment: overlay(7, 0.2) })
    training.begin()
    expect(training.store.get().experiment).toMatchObject({ runs: [{ steps: 7 }] })
  })

  it('[TLAB-40] it plays from the start where it was at the end, the whole in eight seconds, and stops at the end', async () => {
    const { store, pass } = await trained(overlay(801, 0.1))
    store.play()
    pass(4000)
    expect(store.get().step).toBeGreaterThan(380)
    expect(store.get().step).toBeLessThan(420)
    pass(5000)
    expect([store.get().step, store.get().isPlaying]).toEqual([null, false])
  })

  it('[TLAB-41] it plays on from where the cursor was put meanwhile', async () => {
    const { store, pass } = await trained(overlay(801, 0.1))
    store.play()
    pass(2000)
    store.moveTo(600)
    store.play()
    pass(400)
    expect(store.get().step).toBeGreaterThan(600)
    expect(store.get().step).toBeLessThan(660)
  })

  it('[TLAB-42] while runs train one step back is one before the latest of them', async () => {
    const { training } = await trained(overlay(30, 0.1, 0.5))
    const { store } = training
    const record = store.get().result!
    const live = {
      ...store.get(),
      run: {
        ...store.get().run,
        status: 'running' as const,
        records: record.kind === 'overlay-result' ? [record.runs[0]!.records.slice(0, 11)] : [],
      },
    }
    const moved: (number | null)[] = []
    const bindings = playbackBindings({ store: { ...store, get: () => live, moveTo: (step) => void moved.push(step) } })
    bindings.find(({ keys }) => keys.includes('Left'))!.run()
    expect(moved).toEqual([9])
  })

  it('[TLAB-43] a run that ended early has done all of its steps', async () => {
    const { store } = await trained(overlay(30, 0.1, 0.5))
    const { run, experiment } = store.get()
    const records = [run.records[0]!.slice(0, 10)]
    expect(progressOf({ experiment, run: { ...run, records, results: [undefined, run.results[1]] } })).toEqual({
      steps: 10 + 30,
      ofSteps: 60,
    })
  })
})
