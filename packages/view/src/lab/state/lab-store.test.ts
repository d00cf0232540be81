import { createSerialExecutor, drive, type Executor, overlayPlan } from '@sweetspot/core'
import { bitsOf, type OverlayConfig, parseExperiment, type RunInput, toLink } from '@sweetspot/schema'
import { describe, expect, it } from 'vitest'
import { readLink } from '../../link/read-link.ts'
import { type Bench, benchOf } from '../bench/bench.ts'
import { addRunAt, withRate } from '../bench/edit-runs.ts'
import { withSetting } from '../bench/edit-settings.ts'
import { labPanels } from '../drawing/lab-panels.ts'
import { createLabStore, type LabStore } from './lab-store.ts'

const overlay = (...runs: Partial<RunInput>[]) =>
  parseExperiment({
    kind: 'overlay',
    runs: runs.map((run) => ({ task: { name: 'parabola' }, steps: 30, ...run })),
  }) as OverlayConfig
const first = overlay({ learningRate: 0.1 }, { learningRate: 0.5 })
const serial = () =>
  createSerialExecutor({ now: () => performance.now(), pause: () => new Promise((go) => setTimeout(go)) })

/** An executor that counts the runs that it is given. */
function counting(executor: Executor): Executor & { runs: number } {
  return {
    runs: 0,
    run(jobs, events) {
      this.runs += jobs.length
      return executor.run(jobs, events)
    },
  }
}

const benchIn = (store: LabStore): Bench => {
  const { present } = store.get().timeline
  if (present.kind !== 'bench') throw new Error('no bench')
  return present.bench
}
const over = (store: LabStore) =>
  new Promise<void>((resolve) => {
    const look = () => store.get().run.status !== 'running' && resolve()
    store.subscribe(look)
    look()
  })

async function opened(executor: Executor = serial()) {
  const store = createLabStore(first, { executor })
  store.open({ kind: 'none' })
  await over(store)
  return store
}

describe('the lab', () => {
  it('[LAB-22] it trains what it opens, to the bits of the plan', async () => {
    const store = await opened()
    expect(bitsOf(store.get().result!)).toBe(bitsOf(await drive(overlayPlan(first), serial())))
  })

  it('[LAB-23] of runs of which one was changed, one is trained, and the bits are those of training all', async () => {
    const executor = counting(serial())
    const store = await opened(executor)
    const changed = withRate(benchIn(store), 1, 0.25)
    store.edit(changed)
    await over(store)
    expect(executor.runs).toBe(3)
    expect(bitsOf(store.get().result!)).toBe(bitsOf(await drive(overlayPlan(changed.config), serial())))
  })

  it('[LAB-24] edits of one thing in a row are one step of the past, edits of another are another', async () => {
    const store = await opened()
    const isNew = [
      store.edit(withRate(benchIn(store), 0, 0.2), 'rate:0'),
      store.edit(withRate(benchIn(store), 0, 0.3), 'rate:0'),
      store.edit(withRate(benchIn(store), 1, 0.4), 'rate:1'),
    ]
    expect(isNew).toEqual([true, false, true])
    expect(store.get().timeline.past.length).toBe(2)
    store.undo()
    store.undo()
    expect(store.get().experiment).toEqual(first)
    store.redo()
    expect(benchIn(store).config.runs[0]!.learningRate).toBe(0.3)
  })

  it('[LAB-25] a link that is the moment before or after is that moment, not a new one', async () => {
    const store = await opened()
    store.edit(addRunAt(benchIn(store), 0.9))
    const second = store.get().experiment
    store.open(readLink(toLink(first)))
    expect(store.get().timeline.future.length).toBe(1)
    store.open(readLink(toLink(second)))
    expect([store.get().timeline.past.length, store.get().timeline.future.length]).toEqual([1, 0])
  })

  it('[LAB-26] the first link is where the past begins', () => {
    const store = createLabStore(first, { executor: serial() })
    store.open(readLink(toLink(overlay({ learningRate: 0.7 }))))
    expect(store.get().timeline.past).toEqual([])
    store.leave()
  })

  it('[LAB-93] what a link asks for lies on the bench before it is opened, and another link leads back to what the lab begins with', async () => {
    const linked = overlay({ learningRate: 0.7 })
    const store = createLabStore(first, { executor: serial(), shown: linked })
    expect([store.get().experiment, store.get().run.status]).toEqual([linked, 'idle'])
    store.open(readLink(toLink(linked)))
    await over(store)
    store.open(readLink(''))
    expect([store.get().timeline.past.length, store.get().experiment]).toEqual([1, first])
    store.leave()
  })

  it('[LAB-27] an experiment above the limit of work waits for a word, and names the limit', async () => {
    const store = await opened()
    store.edit(benchOf(overlay({ task: { name: 'digits', hidden: [4096], batchSize: 1024 }, steps: 10_000 })))
    expect([store.get().run.status, store.get().problem?.kind, store.get().problem?.issues[0]?.remedy]).toEqual([
      'idle',
      'large',
      expect.stringContaining('The limit "workFromLink"'),
    ])
    store.leave()
  })

  it('[LAB-87] so does one of more steps than run unasked, which is then begun by a word', async () => {
    const store = await opened()
    store.edit(withSetting(benchIn(store), ['steps'], 900_000))
    expect([store.get().run.status, store.get().problem?.issues]).toEqual([
      'idle',
      [
        {
          path: 'steps',
          rule: 'expected at most 500,000 unasked',
          given: '900,000',
          remedy: expect.stringContaining('The limit "stepsFromLink"'),
        },
      ],
    ])
    store.train()
    expect([store.get().run.status, store.get().problem]).toEqual(['running', null])
    store.leave()
  })

  it('[LAB-88] a large experiment of a link lies on the bench before it is run, and is asked about again where it is opened again', () => {
    const store = createLabStore(first, { executor: serial() })
    const large = overlay({ steps: 900_000 })
    for (let times = 0; times < 2; times++) {
      store.open(readLink(toLink(large)))
      expect([store.get().problem?.kind, benchIn(store).config, store.get().run.status]).toEqual([
        'large',
        large,
        'idle',
      ])
    }
    store.take(large)
    expect([store.get().problem?.kind, store.get().run.status]).toEqual(['large', 'idle'])
  })

  it('[LAB-89] after a wrong link what the lab begins with is trained when it is asked for, and not by an undo', () => {
    const store = createLabStore(first, { executor: serial() })
    store.open(readLink('#x=1~overlay~rs.0.t_parabla'))
    store.undo()
    expect([store.get().problem?.kind, store.get().run.status]).toEqual(['wrong', 'idle'])
    store.take(first)
    expect([store.get().problem, store.get().run.status]).toEqual([null, 'running'])
    store.leave()
  })

  it('[LAB-28] a wrong link runs nothing and leaves what was there', async () => {
    const store = await opened()
    store.open(readLink('#x=1~overlay~rs.0.t_parabla'))
    expect([store.get().problem?.kind, store.get().experiment, store.get().run.status]).toEqual([
      'wrong',
      first,
      'idle',
    ])
  })

  it('[LAB-29] a cancel keeps what the runs have so far', async () => {
    const store = createLabStore(overlay({ steps: 200_000 }), { executor: serial() })
    store.open({ kind: 'none' })
    await new Promise((go) => setTimeout(go, 5))
    store.cancel()
    await over(store)
    expect([store.get().run.status, store.get().result?.partial]).toEqual(['cancelled', true])
  })

  it('[LAB-30] a crash keeps bench and drawing, and another try succeeds', async () => {
    let crashes = false
    const own = serial()
    const store = await opened({
      run: (jobs, events) => (crashes ? Promise.reject(new Error('planted')) : own.run(jobs, events)),
    })
    crashes = true
    store.edit(addRunAt(benchIn(store), 0.9))
    await over(store)
    expect([store.get().run.error?.message, benchIn(store).config.runs.length]).toEqual(['planted', 3])
    const { panel } = labPanels(store.get())[0]!
    expect(panel.kind === 'chart' && panel.chart.series.map(({ label }) => label)).toEqual(['A 0.1', 'C 0.5'])
    crashes = false
    store.train()
    await over(store)
    expect(store.get().run.status).toBe('done')
  })

  it('[LAB-31] what was trained is not trained again when it is had back', async () => {
    const executor = counting(serial())
    const store = await opened(executor)
    store.edit(withRate(benchIn(store), 1, 0.25))
    await over(store)
    store.undo()
    expect([store.get().result?.config, executor.runs]).toEqual([first, 3])
  })

  it('[LAB-32] a hidden run is not drawn and changes no other run’s look; a change of a rate is marked at its step', async () => {
    const store = await opened()
    const bench = benchIn(store)
    store.look({ ...bench, hidden: [0] })
    const drawn = labPanels(store.get())[0]!.panel
    expect(drawn.kind === 'chart' && drawn.chart.series.map(({ label }) => label)).toEqual(['B 0.5'])
    store.look({ ...bench, hidden: [0, 1] })
    const emptied = labPanels(store.get())[0]!.panel
    expect(emptied.kind === 'chart' && emptied.chart.title).toBe('No run is drawn.')
    const changed = benchOf(overlay({ interventions: [{ step: 12, learningRate: 0.01 }] }))
    store.edit(changed)
    await over(store)
    const marked = labPanels(store.get())[0]!.panel
    expect(marked.kind === 'chart' && marked.chart.rules).toEqual([
      { axis: 'x', at: 12, label: 'A → 0.01', hangs: true },
    ])
  })
})
