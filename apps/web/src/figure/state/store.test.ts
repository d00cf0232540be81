import { createSerialExecutor, type Executor } from '@sweetspot/core'
import { bitsOf, comparisonConfig, hashOf, parse } from '@sweetspot/schema'
import { stepAfter } from '@sweetspot/view'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { FigureSource } from './figure-source.ts'
import { createFigureStore, type FigureStore } from './figure-store.ts'
import { createTurns } from './turns.ts'

const experiment = (steps: number, ...learningRates: number[]) =>
  parse(comparisonConfig, { run: { task: { name: 'parabola' }, steps }, learningRates })
const long = (rate: number) =>
  parse(comparisonConfig, { run: { task: { name: 'moons' }, steps: 100_000 }, learningRates: [rate] })
const variant = (id: string, own: FigureSource['variants'][number]['experiment']) =>
  ({
    id,
    label: id,
    panels: ['loss'],
    experiment: own,
    hash: hashOf(own),
    command: null,
    bits: '',
    isLight: true,
  }) as const
const figure: FigureSource = {
  id: 'figure',
  look: 'Look.',
  embed: '/embed/figure/',
  variants: [variant('one', experiment(20, 0.1, 0.5)), variant('two', experiment(30, 0.1)), variant('long', long(0.1))],
}

let started: number
let store: FigureStore
let turns: ReturnType<typeof createTurns>

const serial = createSerialExecutor({ now: () => performance.now(), pause: () => new Promise((go) => setTimeout(go)) })
const executor: Executor = {
  run(jobs, events) {
    started++
    return serial.run(jobs, events)
  },
}
const storeOf = (own: FigureSource = figure) => createFigureStore(own, { executor, turns })
const status = (one: FigureStore = store) => one.get().run.status
const settled = (one: FigureStore = store) => vi.waitFor(() => expect(status(one)).not.toBe('running'))

beforeEach(() => {
  started = 0
  turns = createTurns()
  store = storeOf()
})

describe('a live figure', () => {
  it('[LIVE-51] what would take long is not trained unasked', async () => {
    const large = parse(comparisonConfig, { run: { task: { name: 'digits' }, steps: 50_000 }, learningRates: [0.1] })
    store = storeOf({ ...figure, variants: [variant('large', large)] })
    store.enter()
    expect(started).toBe(0)
    store.train()
    expect(started).toBe(1)
    store.cancel()
    await settled()
  })

  it('[LIVE-7] trains when it is in view, once, and shows the result of its first variant', async () => {
    expect(started).toBe(0)
    store.enter()
    await settled()
    store.leave()
    store.enter()
    expect(started).toBe(1)
    expect(store.get()).toMatchObject({
      variant: { id: 'one' },
      isOwn: true,
      isGrowing: false,
      result: { partial: false },
    })
  })

  it('[LIVE-8] never more than one figure of a page trains unasked: the next begins when one is done', async () => {
    const [a, b] = [storeOf({ ...figure, variants: [figure.variants[2]!] }), storeOf()]
    a.enter()
    b.enter()
    expect([status(a), status(b), started]).toEqual(['running', 'idle', 1])
    a.leave()
    const c = storeOf()
    c.enter()
    await vi.waitFor(() => expect([b, c].map((one) => one.get().result === null)).toEqual([false, false]))
  })

  it('[LIVE-9] leaving the view cancels as if nothing had begun; coming back begins anew', async () => {
    store.choose('long')
    store.enter()
    expect(status()).toBe('running')
    store.leave()
    expect(store.get()).toMatchObject({ result: null, run: { status: 'idle', records: [] } })
    await new Promise((go) => setTimeout(go, 20))
    expect(status()).toBe('idle')
    store.enter()
    expect(status()).toBe('running')
    store.leave()
  })

  it('[LIVE-10] what the reader cancels shows what is known, and does not begin again by itself', async () => {
    store.change(long(0.2))
    await vi.waitFor(() => expect(store.get().run.records[0]?.length).toBeGreaterThan(0))
    store.cancel()
    await vi.waitFor(() => expect(status()).toBe('cancelled'))
    expect(store.get().result?.partial).toBe(true)
    store.enter()
    expect([status(), started]).toEqual(['cancelled', 1])
  })

  it('[LIVE-11] going back to a variant shows its result again without training', async () => {
    store.enter()
    await settled()
    const { result } = store.get()
    store.choose('two')
    expect(store.get()).toMatchObject({ variant: { id: 'two' }, result: null })
    await settled()
    store.choose('one')
    expect(store.get().result).toBe(result)
    expect(started).toBe(2)
  })

  it('[LIVE-12] another experiment has another hash, is trained at once, and keeps the old drawing until it is done', async () => {
    store.enter()
    await settled()
    const before = store.get()
    store.change(experiment(20, 0.1, 0.9))
    expect(store.get()).toMatchObject({ isOwn: false, isGrowing: true, result: null, latest: before.result })
    expect(store.get().hash).not.toBe(before.hash)
    await settled()
    expect(store.get().result).toMatchObject({ hash: store.get().hash })
    store.change(figure.variants[0]!.experiment)
    expect(store.get()).toMatchObject({ hash: before.hash, isOwn: true, result: before.result })
  })

  it('[LIVE-13] running again gives the same bits, and the cursor goes back to the same start', async () => {
    store.train()
    await settled()
    const first = store.get().result!
    store.moveTo(0)
    store.train()
    expect(store.get().step).toBeNull()
    await settled()
    expect(store.get().result).not.toBe(first)
    expect(bitsOf(store.get().result!)).toBe(bitsOf(first))
  })

  it('[LIVE-74] where motion is unwanted no curve is seen to grow, whoever asked for the training', async () => {
    store = createFigureStore(figure, { executor, turns, isStill: () => true })
    store.change(long(0.2))
    await new Promise((go) => setTimeout(go, 50))
    expect(store.get()).toMatchObject({ isGrowing: false, run: { status: 'running', records: [] } })
    store.leave()
  })

  it('[LIVE-14] the cursor keeps to the run, its last step is the end, and playing stops there', async () => {
    store.moveTo(-3)
    expect(store.get().step).toBe(0)
    store.play()
    store.advanceTo(5)
    expect(store.get()).toMatchObject({ step: 5, isPlaying: true })
    store.advanceTo(19)
    expect(store.get()).toMatchObject({ step: null, isPlaying: false })
    store.play()
    expect(store.get()).toMatchObject({ step: 0, isPlaying: true })
    store.leave()
    expect(store.get()).toMatchObject({ step: 0, isPlaying: false })
    expect([stepAfter(0, 0, 499), stepAfter(0, 4000, 500), stepAfter(10, 8000, 500)]).toEqual([0, 250, 510])
  })

  it('[LIVE-15] a link is opened in the variant that it is or is nearest to; a large or wrong one runs nothing', async () => {
    store.open({ kind: 'experiment', experiment: experiment(30, 0.1) })
    expect(store.get()).toMatchObject({ variant: { id: 'two' }, isOwn: true })
    store.open({ kind: 'experiment', experiment: long(0.3) })
    expect(store.get()).toMatchObject({ variant: { id: 'long' }, isOwn: false, run: { status: 'running' } })
    const large = { kind: 'large', experiment: long(0.4), issues: [] } as const
    store.open(large)
    expect(store.get()).toMatchObject({ problem: large, run: { status: 'idle' } })
    store.enter()
    expect(status()).toBe('idle')
    store.choose('one')
    expect(store.get().problem).toBeNull()
  })

  it('[LIVE-16] a failure keeps the state and the old drawing; trying again is asked for', async () => {
    store.enter()
    await settled()
    const { result } = store.get()
    const failing = vi.spyOn(serial, 'run').mockRejectedValueOnce(new Error('planted'))
    store.change(experiment(20, 0.3))
    await settled()
    expect(store.get()).toMatchObject({ run: { status: 'failed', error: { message: 'planted' } }, latest: result })
    failing.mockRestore()
    store.leave()
    store.enter()
    expect(status()).toBe('failed')
    store.train()
    await settled()
    expect(store.get().result).not.toBeNull()
  })
})
