import { createSerialExecutor, drive, type Executor, overlayPlan } from '@sweetspot/core'
import { bitsOf, type OverlayInput, type RunInput } from '@sweetspot/schema'
import { describe, expect, it } from 'vitest'
import { benchIn } from '../../training/change-bench.ts'
import { openedLab } from './opened-lab.ts'

const run = (learningRate: number): RunInput => ({ task: { name: 'parabola' }, steps: 30, learningRate })
const two: OverlayInput = { kind: 'overlay', runs: [run(0.1), run(0.5)] }
const serial = () => createSerialExecutor({ now: () => 0, pause: async () => {} })

const opened = async (experiment: OverlayInput = two, executor?: Executor) => {
  const lab = await openedLab(experiment, executor)
  const { store } = lab.model
  const bench = () => benchIn(store.get())!
  return { ...lab, store, bench, changes: () => bench().config.runs.map(({ interventions }) => interventions) }
}

describe('the run in hand', () => {
  it('[TLAB-3] the arrows take a run in hand, round and round, and its rate goes by √10', async () => {
    const lab = await opened()
    lab.press('Up', '+', 'Down', '-')
    expect(lab.rates()).toEqual([0.0316227766017, 1.58489319246])
  })

  it('[TLAB-4] where the cursor stands inside the run its rate changes from there on, as often as it is asked, and the cursor stays', async () => {
    const lab = await opened()
    lab.command('step 12')
    lab.press('-', '-')
    expect([lab.changes(), lab.store.get().step]).toEqual([[[{ step: 12, learningRate: 0.01 }], []], 12])
  })

  it('[TLAB-5] a change in mid-run is one step of the past, and undoing it leaves the cursor where it is', async () => {
    const lab = await opened()
    lab.command('step 12')
    lab.press('-', '-')
    lab.press('u')
    expect([lab.changes(), lab.store.get().step]).toEqual([[[], []], 12])
    lab.press('Ctrl+R')
    expect(lab.changes()[0]).toEqual([{ step: 12, learningRate: 0.01 }])
  })

  it('[TLAB-6] a fork stands after its run, in hand, with its past, and is tuned by the keys of the rate', async () => {
    const lab = await opened()
    lab.command('step 12')
    lab.press('f', '-')
    expect([lab.changes(), lab.bench().selected]).toEqual([[[], [{ step: 12, learningRate: 0.01 }], []], 1])
    await lab.trained()
    const { result } = lab.store.get()
    expect(bitsOf(result!)).toBe(bitsOf(await drive(overlayPlan(lab.bench().config), serial())))
  })

  it('[TLAB-7] at the end there is nothing to fork, and the sentence says where to go', async () => {
    const lab = await opened()
    lab.press('f')
    expect([lab.said(), lab.rates().length]).toEqual([
      'Move the cursor to a step inside the run first: with the arrows, or Space.',
      2,
    ])
  })

  it('[TLAB-8] it is duplicated, hidden, drawn alone and removed; the last run stays', async () => {
    const lab = await opened()
    lab.press('d', 'H')
    expect([lab.rates(), lab.bench().hidden]).toEqual([[0.1, 0.1, 0.5], [1]])
    lab.press('S')
    expect(lab.bench().hidden).toEqual([0, 2])
    lab.press('x', 'x', 'x')
    expect([lab.rates().length, lab.said()]).toEqual([1, 'The last run stays.'])
  })

  it('[TLAB-9] a seventeenth run finds no room, and the limit is said', async () => {
    const lab = await opened({ kind: 'overlay', runs: Array.from({ length: 16 }, (_, i) => run(0.01 * (i + 1))) })
    lab.press('d')
    expect([lab.said(), lab.rates().length]).toEqual(['There is room for 16 runs: remove one first (x).', 16])
  })
})

describe('the training', () => {
  it('[TLAB-10] Escape cancels what trains, says how far it came, and r trains it to the end', async () => {
    const lab = await opened(two, patient())
    lab.command('steps 200000')
    lab.press('Escape')
    await lab.trained()
    expect(lab.picture(80, 21)).toContain('Cancelled: this is as far as the runs came. r trains them to the end.')
    lab.press('r')
    await lab.trained()
    expect(lab.picture(80, 21)).toMatch(/▸A.*✓ healthy/)
  })

  it('[TLAB-11] a large experiment is not run unasked; r runs it', async () => {
    const lab = await opened()
    lab.command('steps 900000')
    expect([lab.store.get().run.status, lab.picture(80, 21)]).toEqual([
      'idle',
      expect.stringContaining('This experiment is large and has not been run: r runs it, u goes back.'),
    ])
    lab.press('r')
    expect(lab.store.get().run.status).toBe('running')
    lab.press('r')
  })

  it('[TLAB-12] a failure is said, the runs stay, and another try succeeds', async () => {
    const host = { fails: true }
    const lab = await opened(two, {
      run: (...given) => (host.fails ? Promise.reject(new Error('a thread broke')) : serial().run(...given)),
    })
    expect(lab.picture(80, 21)).toContain('The training failed: a thread broke. r tries again.')
    host.fails = false
    lab.press('r')
    await lab.trained()
    expect(lab.picture(80, 21)).toMatch(/▸A.*✓ healthy/)
  })
})

describe('what is drawn', () => {
  it('[TLAB-13] b draws the bathtub and the loss again, L the loss on a log axis', async () => {
    const lab = await opened()
    lab.press('b')
    expect(lab.picture(80, 21)).toContain('final loss')
    lab.press('b', 'L')
    expect(lab.picture(80, 21)).toMatch(/training loss[\s\S]*10⁻/)
  })

  it('[TLAB-14] a panel of the list is drawn; what only it needs is recorded as long as it is', async () => {
    const lab = await opened()
    lab.press('p')
    expect(lab.picture(80, 21)).toMatch(/▸ Loss[\s\S]*Surface[\s\S]*Gradient norm[\s\S]*Stability/)
    lab.press('End', 'Enter')
    await lab.trained()
    expect(lab.bench().config.runs.map(({ record }) => record.stabilityEvery)).toEqual([3, 3])
    lab.command('panel loss')
    expect(lab.bench().config.runs.map(({ record }) => record.stabilityEvery)).toEqual([0, 0])
  })

  it('[TLAB-15] z goes through the smoothings and names each', async () => {
    const lab = await opened()
    const named = ['z', 'z', 'z'].map((key) => {
      lab.press(key)
      return lab.said()
    })
    expect(named).toEqual(['Smoothing: none.', 'Smoothing: strong.', 'Smoothing: auto.'])
  })
})

/** An executor that lets go of the thread between slices, so that there is time to cancel. */
function patient(): Executor {
  return createSerialExecutor({ now: () => performance.now(), pause: () => new Promise((go) => setTimeout(go)) })
}
