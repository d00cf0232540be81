import type { OverlayInput, RunInput } from '@sweetspot/schema'
import { describe, expect, it } from 'vitest'
import { benchIn } from '../../training/change-bench.ts'
import { labScreen } from './lab-screen.ts'
import { openedLab } from './opened-lab.ts'

const run = (learningRate: number): RunInput => ({ task: { name: 'parabola' }, steps: 30, learningRate })
const two: OverlayInput = { kind: 'overlay', runs: [run(0.1), run(0.5)] }

const opened = async (experiment: OverlayInput = two) => {
  const lab = await openedLab(experiment)
  const bench = () => benchIn(lab.model.store.get())!
  return { ...lab, bench, runs: () => bench().config.runs, store: lab.model.store }
}

describe('commands of the lab', () => {
  it('[TLAB-16] lr is the rate of the run in hand, from the cursor’s step on where it stands inside the run', async () => {
    const lab = await opened()
    lab.command('lr 3e-4')
    lab.command('step 7')
    lab.command('lr 0.2')
    expect(lab.runs().map(({ learningRate, interventions }) => [learningRate, interventions])).toEqual([
      [3e-4, [{ step: 7, learningRate: 0.2 }]],
      [0.5, []],
    ])
  })

  it('[TLAB-17] a wrong value is answered in the words of the schema, and nothing changes', async () => {
    const lab = await opened()
    const before = lab.bench()
    expect(
      ['lr -1', 'lr fast', 'optimizer adamm', 'steps 0', 'set optimizer.momentum=2', 'set optimzer=sgd'].map(
        lab.command,
      ),
    ).toEqual([
      expect.stringMatching(/^learningRate: expected a number above 0, got -1\./),
      expect.stringMatching(/^learningRate: expected a finite number, got 'fast'\./),
      expect.stringMatching(/^optimizer\.name: 'adamm' is not one of .*; did you mean 'adam'\?/),
      expect.stringMatching(/^steps: expected a whole number of at least 1, got 0\./),
      expect.stringMatching(/^optimizer\.momentum: expected .*, got 2\./),
      'optimzer is no setting of the run in hand. Did you mean optimizer?',
    ])
    expect(lab.bench()).toBe(before)
  })

  it('[TLAB-18] task, steps and seed are those of all runs, optimizer and schedule of the run in hand', async () => {
    const lab = await opened()
    for (const line of [
      'task ravine',
      'steps 40',
      'seed 2',
      'optimizer adam',
      'schedule cosine',
      'set optimizer.beta1=0.8',
    ])
      expect(lab.command(line)).toBeNull()
    expect(
      lab
        .runs()
        .map(({ task, steps, seed, optimizer, schedule }) => [task.name, steps, seed, optimizer.name, schedule.name]),
    ).toEqual([
      ['ravine', 40, 2, 'adam', 'cosine'],
      ['ravine', 40, 2, 'sgd', 'constant'],
    ])
    expect(lab.runs()[0]!.optimizer).toMatchObject({ beta1: 0.8 })
  })

  it('[TLAB-19] a setting without a value goes back to its default', async () => {
    const lab = await opened()
    lab.command('set optimizer.momentum=0.9')
    lab.command('set optimizer.momentum=')
    expect(lab.runs()[0]!.optimizer).toMatchObject({ momentum: 0 })
  })

  it('[TLAB-20] runs are added at a rate, and replaced by a ladder of rates; too many are told', async () => {
    const lab = await opened()
    lab.command('add 0.2')
    expect(lab.rates()).toEqual([0.1, 0.2, 0.5])
    lab.command('rates 1e-3..10:2')
    expect([lab.rates().length, lab.rates()[0], lab.rates().at(-1)]).toEqual([9, 0.001, 10])
    expect(lab.command('rates 1e-9..10:2')).toMatch(/The limit "overlaidRuns" is 16 runs of one overlay\.$/)
    expect(lab.command('rates 1e-300..1e300:1000')).toMatch(/^rates: expected at most 16/)
    expect(lab.command('rates 10..1')).toMatch(/^rates: expected a range such as/)
  })

  it('[TLAB-21] a fork at a rate parts from its run at the cursor', async () => {
    const lab = await opened()
    lab.command('step 5')
    expect(lab.command('fork 0.3')).toBeNull()
    expect(lab.runs()[1]!.interventions).toEqual([{ step: 5, learningRate: 0.3 }])
  })

  it('[TLAB-22] a preset of runs is opened here, one of a search or a range test on its own screen', async () => {
    const lab = await opened()
    lab.command('preset overshoot')
    expect(lab.rates()).toEqual([0.1, 0.5, 0.9, 1, 1.1, 1.5])
    lab.command('preset range-test-sgd')
    expect(lab.shown.map(({ screen }) => screen)).toEqual(['range-test'])
    expect(lab.command('preset overshot')).toMatch(/did you mean 'overshoot'\?/)
  })

  it('[TLAB-23] completion knows names, presets, panels and the path of every setting with its choices', async () => {
    const lab = await opened()
    const frame = {} as Parameters<NonNullable<typeof labScreen.commands>>[1]
    const choices = Object.fromEntries(
      labScreen.commands!(lab.model, frame).map(({ name, choices }) => [name, choices?.('') ?? []]),
    )
    expect(choices).toMatchObject({
      optimizer: expect.arrayContaining(['adam', 'sgd']),
      schedule: expect.arrayContaining(['cosine']),
      task: expect.arrayContaining(['moons']),
      preset: expect.arrayContaining(['flagship']),
      panel: expect.arrayContaining(['loss', 'bathtub']),
      set: expect.arrayContaining([
        'optimizer.momentum=',
        'optimizer.nesterov=true',
        'schedule=cosine',
        'record.params=copy',
      ]),
    })
  })

  it('[TLAB-24] an experiment of more runs than the bench holds shows its bathtub, and its best run goes to the bench', async () => {
    const rates = Array.from({ length: 17 }, (_, i) => 0.02 * (i + 1))
    const lab = await openedLab({
      kind: 'comparison',
      run: { task: { name: 'parabola' }, steps: 5 },
      learningRates: rates,
    })
    expect(lab.picture(80, 21)).toContain('Enter takes the best of them there.')
    lab.press('Enter')
    expect(lab.rates().length).toBe(1)
  })
})
