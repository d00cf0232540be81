import {
  ConfigError,
  fromLink,
  type OverlayConfig,
  parseExperiment,
  presetNamed,
  presets,
  type RunInput,
  toLink,
} from '@sweetspot/schema'
import { describe, expect, it } from 'vitest'
import { resultOf } from '../../panels/example-results.ts'
import { type Bench, benchOf, isAlone, select, solo, toggleHidden } from './bench.ts'
import { addRunAt, duplicateRun, hasRoom, removeRun, withRate } from './edit-runs.ts'
import { differsIn, spreadSetting, withSetting } from './edit-settings.ts'
import { baseRateAt, editIntervention, fork, intervene, removeIntervention } from './interventions.ts'
import { bestRunOf, overlayOf } from './overlay-of.ts'
import { isRecorded, openingPanels, panelsFor, recording, recordingNoMore } from './records.ts'

const bench = (...runs: Partial<RunInput>[]): Bench =>
  benchOf(
    parseExperiment({
      kind: 'overlay',
      runs: runs.map((run) => ({ task: { name: 'digits' }, steps: 100, ...run })),
    }) as OverlayConfig,
  )
const rates = ({ config }: Bench) => config.runs.map(({ learningRate }) => learningRate)
const three = bench({ learningRate: 0.01 }, { learningRate: 0.1 }, { learningRate: 1 })

describe('runs on the bench', () => {
  it('[LAB-5] a run is added after the one in hand and taken in hand; what is hidden stays hidden', () => {
    const added = addRunAt({ ...three, selected: 0, hidden: [0, 2] }, 0.03)
    expect({ rates: rates(added), selected: added.selected, hidden: added.hidden }).toEqual({
      rates: [0.01, 0.03, 0.1, 1],
      selected: 1,
      hidden: [0, 3],
    })
  })

  it('[LAB-6] a run is removed, and the one after it is in hand; the last one stays', () => {
    const less = removeRun({ ...three, selected: 1, hidden: [1, 2] }, 1)
    expect({ rates: rates(less), selected: less.selected, hidden: less.hidden }).toEqual({
      rates: [0.01, 1],
      selected: 1,
      hidden: [1],
    })
    const one = bench({ learningRate: 1 })
    expect(removeRun(one, 0)).toBe(one)
  })

  it('[LAB-7] a copy differs in nothing, and a seventeenth run is refused with the limit', () => {
    let full = bench({ learningRate: 1 })
    while (hasRoom(full)) full = duplicateRun(full)
    expect(new Set(full.config.runs.map((run) => JSON.stringify(run))).size).toBe(1)
    expect(full.config.runs.length).toBe(16)
    expect(() => duplicateRun(full)).toThrow('The limit "overlaidRuns" is 16 runs of one overlay.')
  })

  it('[LAB-8] the run in hand goes round; a run is hidden and drawn again, and drawn alone and all again', () => {
    expect([select(three, -1).selected, select(three, 3).selected]).toEqual([2, 0])
    expect(toggleHidden(toggleHidden(three, 2), 0).hidden).toEqual([0, 2])
    const alone = solo(three, 1)
    expect([alone.hidden, isAlone(alone, 1), solo(alone, 1).hidden]).toEqual([[0, 2], true, []])
  })

  it('[LAB-9] another rate is that run alone', () => {
    expect(rates(withRate(three, 1, 0.2))).toEqual([0.01, 0.2, 1])
  })
})

describe('settings', () => {
  it('[LAB-10] task, steps and seed are set for all runs, optimizer and schedule for the run in hand', () => {
    const moved = withSetting(withSetting(select(three, 1), ['steps'], 40), ['optimizer'], { name: 'adam' })
    expect(moved.config.runs.map(({ steps, optimizer }) => [steps, optimizer.name])).toEqual([
      [40, 'sgd'],
      [40, 'adam'],
      [40, 'sgd'],
    ])
    expect([differsIn(moved, ['optimizer']), differsIn(moved, ['steps'])]).toEqual([true, false])
    expect(spreadSetting(moved, 'optimizer').config.runs.map(({ optimizer }) => optimizer.name)).toEqual(
      Array(3).fill('adam'),
    )
  })

  it('[LAB-11] a setting deep inside is set, and undefined leaves it out', () => {
    const warm = withSetting(three, ['schedule'], { name: 'warmup', steps: 20 })
    const cosine = withSetting(warm, ['schedule', 'schedule'], { name: 'cosine' })
    const auto = withSetting(cosine, ['schedule', 'steps'], undefined)
    expect(auto.config.runs[0]!.schedule).toMatchObject({ name: 'warmup', schedule: { name: 'cosine' } })
    expect(auto.config.runs[0]!.schedule).not.toHaveProperty('steps')
  })

  it('[LAB-12] what the schema forbids is an error with place and remedy, and no bench', () => {
    const adam = withSetting(three, ['optimizer'], { name: 'adam' })
    const attempt = () => withSetting(adam, ['optimizer', 'beta1'], 1)
    expect(attempt).toThrow(ConfigError)
    expect(attempt).toThrow(
      'runs[0].optimizer.beta1: expected a number below 1, got 1. A decay rate is a fraction in [0, 1).',
    )
  })

  it('[LAB-13] another task forgets which parameters of the old one were watched, and records the ways on a surface', () => {
    const watched = withSetting(three, ['record', 'watch'], [900])
    const { record, task } = withSetting(watched, ['task'], { name: 'himmelblau' }).config.runs[2]!
    expect([task.name, record.watch, record.params]).toEqual(['himmelblau', [], 'copy'])
  })
})

describe('changes in mid-run', () => {
  const change = { step: 40, learningRate: 0.003 }

  it('[LAB-14] a change is part of its run alone; a second one at the same step takes its place', () => {
    const once = intervene(three, 1, change)
    const twice = intervene(intervene(once, 1, { step: 10, learningRate: 0.5 }), 1, { ...change, learningRate: 0.02 })
    expect(once.config.runs.map(({ interventions }) => interventions.length)).toEqual([0, 1, 0])
    expect(twice.config.runs[1]!.interventions).toEqual([
      { step: 10, learningRate: 0.5 },
      { step: 40, learningRate: 0.02 },
    ])
    expect([9, 10, 39, 40].map((step) => baseRateAt(twice.config.runs[1]!, step))).toEqual([0.1, 0.5, 0.5, 0.02])
  })

  it('[LAB-15] a fork leaves its run as it is and stands after it, in hand', () => {
    const forked = fork(three, 1, change)
    expect(forked.config.runs.map(({ learningRate, interventions }) => [learningRate, interventions])).toEqual([
      [0.01, []],
      [0.1, []],
      [0.1, [change]],
      [1, []],
    ])
    expect(forked.selected).toBe(2)
  })

  it('[LAB-16] a change is moved, changed and taken away', () => {
    const changed = intervene(three, 0, change)
    expect(editIntervention(changed, 0, 0, { ...change, step: 60 }).config.runs[0]!.interventions).toEqual([
      { ...change, step: 60 },
    ])
    expect(removeIntervention(changed, 0, 0)).toEqual(three)
  })
})

describe('what is drawn', () => {
  it('[LAB-17] a panel that needs more than the usual records asks for them and gives them up again', () => {
    const asked = recording(three, 'stability')
    expect(asked.config.runs.map(({ record }) => record.stabilityEvery)).toEqual([10, 10, 10])
    expect([isRecorded(three, 'stability'), isRecorded(asked, 'stability')]).toEqual([false, true])
    expect(recordingNoMore(asked, 'stability', ['loss'])).toEqual(three)
    const watched = recording(three, 'moments')
    expect(recordingNoMore(watched, 'moments', ['effective-rates'])).toBe(watched)
  })

  it('[LAB-18] the panels are those that can say something of the runs', () => {
    const line = bench({ task: { name: 'parabola' }, optimizer: { name: 'prodigy' } })
    expect(panelsFor(line)).toEqual([
      'loss',
      'surface',
      'position',
      'rate',
      'gradient-norm',
      'update-ratio',
      'moments',
      'effective-rates',
    ])
    expect(panelsFor(three)).toEqual(['loss', 'rate', 'gradient-norm', 'update-ratio', 'bathtub', 'stability'])
    expect(openingPanels(recording(three, 'stability'))).toEqual(['loss', 'stability'])
  })
})

describe('experiments of other kinds', () => {
  it('[LAB-19] a comparison is the runs of its first seed, optimizer by optimizer; more than sixteen are none', () => {
    const { runs } = overlayOf(presetNamed('averaging').config)!
    expect(runs.map(({ optimizer, learningRate, seed }) => [optimizer.name, learningRate, seed])).toEqual([
      ['sgd', 1.5, 1],
      ['sgd', 1.5, 1],
      ['adam', 1.5, 1],
    ])
    expect(overlayOf(presetNamed('sensitivity-digits-sgd').config)).toBeNull()
    expect(overlayOf(presetNamed('range-test-sgd').config)).toBeNull()
    expect(overlayOf(presetNamed('digits').config)!.runs).toEqual([presetNamed('digits').config])
  })

  it('[LAB-20] every preset of up to sixteen runs has a link as runs on the bench, and the link gives them again', () => {
    const overlays = Object.values(presets).flatMap(({ config }) => overlayOf(config) ?? [])
    expect(overlays.length).toBeGreaterThan(40)
    expect(overlays.map((overlay) => fromLink(toLink(overlay)))).toEqual(overlays)
  })
})

it('[LAB-69] the best run of a comparison is of the optimizer whose best ends lowest, whatever its broken rates end at', async () => {
  const run: RunInput = { task: { name: 'ravine' }, steps: 40 }
  const result = await resultOf({
    kind: 'comparison',
    run,
    learningRates: [0.01, 0.1],
    optimizers: [{ name: 'sgd' }, { name: 'adam' }],
  })
  if (result.kind !== 'comparison-result') throw new Error('expected a comparison')
  const [sgd, adam] = result.sweeps
  const broken = { ...sgd!.rows[1]!, finalLoss: 0 }
  const bestOf = (sweeps: typeof result.sweeps) => bestRunOf({ ...result, sweeps })!.runs[0]!.optimizer.name
  expect(bestOf([{ ...sgd!, rows: [sgd!.rows[0]!, broken] }, adam!])).toBe('adam')
})
