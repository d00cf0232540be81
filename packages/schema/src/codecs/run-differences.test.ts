import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inputsOf } from '../../test/arbitrary.ts'
import { parse } from '../errors/parse.ts'
import { type OverlayConfig, overlayConfig } from '../experiments/overlay.ts'
import { type RunConfig, type RunInput, runConfig } from '../experiments/run.ts'
import { limits } from '../limits.ts'
import { fromLink, toLink } from './link.ts'
import { fromPairs, toPairs } from './link-pairs.ts'
import { overlayDifferences, withWholeRuns } from './run-differences.ts'

const overlay = (...runs: RunInput[]): OverlayConfig => parse(overlayConfig, { runs })
const digits = { task: { name: 'digits', activation: 'tanh' }, steps: 1000, record: { validationEvery: 50 } } as const

describe('links of overlays', () => {
  it('[SCHEMA-53] a run after the first says only what differs from the first', () => {
    const link = toLink(
      overlay(
        { ...digits, stop: { target: 0.01 } },
        { ...digits, stop: { target: 0.01 }, learningRate: 1 },
        { ...digits, stop: { target: 0.01 }, optimizer: { name: 'adam', beta1: 0.5 }, learningRate: 0.01 },
        { ...digits, schedule: { name: 'warmup', steps: 50, schedule: { name: 'cosine' } } },
        { ...digits, stop: { target: 0.01 }, steps: 500, interventions: [{ step: 40, learningRate: 0.3 }] },
      ),
    )
    expect(link.split('~').slice(2)).toEqual([
      'rs.0.t_digits',
      'rs.0.t.activation_tanh',
      'rs.0.steps_1e3',
      'rs.0.stop.target_0.01',
      'rs.0.record.validationEvery_50',
      'rs.1.lr_1',
      'rs.2.o_adam',
      'rs.2.o.beta1_0.5',
      'rs.2.lr_0.01',
      'rs.3.sc_warmup',
      'rs.3.sc.steps_50',
      'rs.3.sc.sc_cosine',
      'rs.3.stop.target_null',
      'rs.4.steps_500',
      'rs.4.interventions.0.step_40',
      'rs.4.interventions.0.lr_0.3',
    ])
  })

  it('[SCHEMA-54] sixteen runs that differ in a rate and a schedule fit into a link', () => {
    const runs = Array.from({ length: limits.overlaidRuns }, (_, i) => ({
      ...digits,
      learningRate: 0.1 + 1e-9 * i,
      schedule: { name: 'warmup', steps: 10 + i, schedule: { name: 'cosine', minLearningRate: 1e-4 * i } } as const,
    }))
    const config = overlay(...runs)
    expect(toLink(config).length).toBeLessThan(limits.linkCharacters)
    expect(fromLink(toLink(config))).toEqual(config)
  })

  it('[SCHEMA-55] any overlay comes back from its differences, whatever its runs share', () => {
    const parsed = inputsOf(runConfig).map((input) => parse(runConfig, input))
    const kin = fc
      .tuple(
        parsed,
        fc.array(fc.tuple(parsed, fc.subarray(Object.keys(runConfig.shape))), { minLength: 1, maxLength: 3 }),
      )
      .map(([first, others]) => [first, ...others.map(([other, keys]) => mixed(first, other, keys))])
      .filter((runs) => runs.every((run) => runConfig.safeParse(run).success))
    fc.assert(
      fc.property(kin, (runs) => {
        const config = overlay(...runs)
        const read = withWholeRuns({ ...fromPairs(toPairs(overlayDifferences(config))), kind: 'overlay' })
        expect(parse(overlayConfig, read)).toStrictEqual(config)
      }),
      { seed: 5, numRuns: 100 },
    )
  })

  it('[SCHEMA-57] a length that the first run gives and another leaves open is open again', () => {
    const inner = { name: 'cosine', totalSteps: 300 } as const
    const config = overlay(
      { ...digits, schedule: { name: 'warmup', steps: 50, schedule: inner } },
      { ...digits, schedule: { name: 'warmup', schedule: inner } },
      { ...digits, schedule: { name: 'warmup', steps: 50, schedule: { name: 'cosine' } } },
    )
    expect(fromLink(toLink(config))).toStrictEqual(config)
  })

  it('[SCHEMA-56] equal runs stay as many as they are, and a damaged overlay is told like any other mistake', () => {
    const config = overlay(digits, digits, digits)
    expect(fromLink(toLink(config))).toEqual(config)
    expect(() => fromLink('#x=1~overlay~rs.0.t_digits~rs.2.lr_1')).toThrow('runs: expected a list')
    expect(() => fromLink('#x=1~overlay~rs.0.t_digit~rs.1.lr_1')).toThrow("did you mean 'digits'?")
    expect(() => fromLink('#x=1~overlay~rs.0.t_digits~rs.1.lr_0')).toThrow(
      'runs[1].learningRate: expected a number above 0',
    )
    expect(() => fromLink('#x=1~overlay~rs_1_2')).toThrow('runs[0]: expected an object')
    expect(() => fromLink(`#x=1~overlay~rs.0.t_parabola~rs.1.steps_500001`)).toThrow(
      'runs[1].steps: expected at most 500,000',
    )
  })
})

/** A run with some of the settings of another. */
function mixed(run: RunConfig, other: RunConfig, keys: readonly string[]): RunConfig {
  const taken = Object.entries(other).filter(([key]) => keys.includes(key))
  return { ...run, ...Object.fromEntries(taken) }
}
