import { describe, expect, it } from 'vitest'
import type { ExperimentConfig } from '../experiments/index.ts'
import { runsOf } from '../experiments/runs-of.ts'
import { tasks } from '../tasks/index.ts'
import { presetNamed, presets } from './index.ts'

const ratesOf = (name: string) =>
  (presetNamed(name).config as Extract<ExperimentConfig, { kind: 'comparison' }>).learningRates

describe('presets', () => {
  it('[SCHEMA-38] every preset is known by its name and has a title, a sentence and a config of its own', () => {
    for (const [name, preset] of Object.entries(presets)) {
      expect(preset.name).toBe(name)
      expect(name).toMatch(/^[a-z0-9.]+(-[a-z0-9.]+)*$/)
      expect(preset.title.length).toBeLessThanOrEqual(60)
      expect(preset.meaning).toMatch(/^\S.{10,118}[.]$/u)
      expect(preset.config).toStrictEqual(preset.config)
      expect(preset.config).not.toBe(preset.config)
    }
  })

  it('[SCHEMA-39] every task has a preset, and so has every chapter from 1 to 10', () => {
    const used = new Set(Object.values(presets).flatMap(({ config }) => runsOf(config).map(({ task }) => task.name)))
    expect([...used].sort()).toEqual(Object.keys(tasks).sort())
    const chapters = new Set(Object.values(presets).flatMap(({ chapter }) => chapter ?? []))
    expect([...chapters].sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
  })

  it('[SCHEMA-40] the flagship compares the rates of figure 4a, squared error those of 4c', () => {
    expect(presetNamed('flagship').config).toMatchObject({
      kind: 'comparison',
      run: {
        task: { name: 'digits', activation: 'tanh', hidden: [128], batchSize: 64 },
        optimizer: { name: 'sgd' },
        steps: 500,
      },
      seeds: [1, 2, 3],
    })
    expect(ratesOf('flagship')).toEqual([1e-4, 0.01, 0.1, 1, 3.16])
    expect(ratesOf('squared-error')).toEqual([1e-4, 0.01, 0.03, 0.15, 0.3])
    expect(ratesOf('sensitivity-digits-adam')).toHaveLength(29)
  })

  it('[SCHEMA-41] an unknown preset comes with the nearest name, or with all of them', () => {
    expect(() => presetNamed('flagshp')).toThrow("preset: 'flagshp' is not a preset; did you mean 'flagship'?")
    expect(() => presetNamed('__proto__')).toThrow('Presets are digits, moons, ')
  })
})
