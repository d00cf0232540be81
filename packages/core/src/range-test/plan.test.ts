import type { RangeTestInput } from '@sweetspot/schema'
import { rangeTestResult, suggestionRules } from '@sweetspot/schema'
import { describe, expect, it } from 'vitest'
import type { Objective } from '../objectives/objective.ts'
import { objectiveOf as taskObjective } from '../objectives/registry.ts'
import { steps } from '../run/start-run.ts'
import { bowl, carryOut } from './bowl.ts'
import { rangeTestPlan } from './plan.ts'

type Settings = Omit<Partial<RangeTestInput>, 'run'> & { readonly run?: Partial<RangeTestInput['run']> }

const config = ({ run, ...rest }: Settings = {}): RangeTestInput => ({
  run: { task: { name: 'parabola' }, ...run },
  ...rest,
})
const test = (settings: Settings = {}, objectiveOf?: () => Objective) =>
  carryOut(rangeTestPlan(config(settings)), objectiveOf)

describe('range test', () => {
  it('[RANGE-17] the ramp is a run whose rates hit both ends exactly, whatever the mode', () => {
    for (const mode of ['exponential', 'linear'] as const) {
      const { result, rounds } = test({ mode, from: 0.003, to: 0.7, steps: 50, stopFactor: 0 })
      const { learningRates, losses, ended } = result.ramps[0]!
      expect([learningRates.length, learningRates[0], learningRates.at(-1), ended]).toEqual([50, 0.003, 0.7, 'end'])
      const middle = mode === 'linear' ? 0.003 + (0.697 * 25) / 49 : 0.003 * (0.7 / 0.003) ** (25 / 49)
      expect(learningRates[25]).toBeCloseTo(middle, 12)
      const again = steps(rounds[0]!.jobs[0]!.run, { objective: bowl() })
      expect(Array.from(again, ({ loss }) => loss)).toEqual(losses)
    }
  })

  it('[RANGE-18] it recommends our own rule, gives every rule its pick, and the same config gives the same bits', () => {
    const { result } = test({ seeds: [1, 2, 3] })
    // Curvature 1: the limit is 2.
    expect(result.recommendation).toBeGreaterThan(0.2)
    expect(result.recommendation).toBeLessThan(2)
    expect(result.refusal).toBeNull()
    expect(result.picks.map(({ rule }) => rule)).toEqual(suggestionRules)
    const own = result.picks[0]!
    expect(own.learningRate).toBe(result.recommendation)
    expect(own.suggestions.map((found) => found!.learningRate).sort((a, b) => a - b)[1]).toBe(own.learningRate)
    expect(own.band).toEqual([
      Math.min(...own.suggestions.map((found) => found!.learningRate)),
      Math.max(...own.suggestions.map((found) => found!.learningRate)),
    ])
    expect(result.ramps.map(({ ended, seed }) => [seed, ended])).toEqual([1, 2, 3].map((seed) => [seed, 'stop-rule']))
    expect(result.stepsSpent).toEqual({
      ramps: result.ramps.reduce((total, { losses }) => total + losses.length, 0),
      check: 0,
    })
    expect(rangeTestResult.parse(result)).toEqual(result)
    expect(test({ seeds: [1, 2, 3] }).result).toEqual(result)
  })

  it('[RANGE-19] in a range that ends too low it refuses, and the rules that name a rate say that they sit on the edge', () => {
    // The steepest curvature is 0.05, so the best rate lies at 20, outside 1e-7 … 10.
    const flat = () => bowl({ curvature: 0.05, noise: 0.001 })
    const { result } = test({ from: 1e-7, to: 10, steps: 100 }, flat)
    expect(result.ramps[0]!.ended).toBe('end')
    expect(result.recommendation).toBeNull()
    expect(result.refusal).toEqual({ reason: 'no-rise', remedy: 'go-higher' })
    const edgeOf = (name: string) => result.picks.find(({ rule }) => rule === name)!.suggestions[0]!.edge
    expect([edgeOf('fastai-slide'), edgeOf('fastai-minimum'), edgeOf('fastai-steep')]).toEqual(['high', 'high', 'high'])
    expect(test({ from: 1e-4, to: 1000 }, flat).result.recommendation).toBeGreaterThan(2)
  })

  it('[RANGE-20] each refusal has its reason and says what to change', () => {
    const wild: Settings = { from: 2.01, to: 2.5, stopFactor: 0 }
    expect(test(wild).result.refusal).toEqual({ reason: 'no-fall', remedy: 'start-lower' })
    const asleep: Settings = { from: 1e-9, to: 1e-6 }
    expect(test(asleep).result.refusal).toEqual({ reason: 'no-fall', remedy: 'go-higher' })
    expect(test({ from: 3, to: 100 }).result.refusal).toEqual({ reason: 'too-few-points', remedy: 'start-lower' })
    const leaping: Settings = { run: { task: { name: 'rosenbrock' }, optimizer: { name: 'adam' } }, from: 1, to: 10 }
    const leapt = carryOut(rangeTestPlan(config({ ...leaping, steps: 100, stopFactor: 0 })), ({ run }) =>
      taskObjective(run.task, {}),
    ).result
    expect(leapt.refusal).toEqual({ reason: 'rises-first', remedy: 'start-lower' })
    const broken = (): Objective => ({ ...bowl(), lossAndGrad: () => Number.NaN })
    const nan = test({}, broken).result
    expect(nan.refusal).toEqual({ reason: 'not-finite-at-start', remedy: 'change-task' })
    expect(nan.ramps[0]).toMatchObject({ ended: 'non-finite', losses: [Number.NaN] })
    for (const { learningRate, reason } of nan.picks)
      expect([learningRate, reason]).toEqual([null, 'not-finite-at-start'])
  })

  it('[RANGE-21] seeds that disagree by more than half a decade are refused; a lone seed without a pick is outvoted', () => {
    const plan = (curvatures: readonly number[]) =>
      carryOut(rangeTestPlan(config({ seeds: curvatures.map((_, i) => i) })), ({ run }) =>
        bowl({ curvature: curvatures[run.seed]! }),
      ).result
    const apart = plan([1, 1, 10])
    expect(apart.recommendation).toBeNull()
    expect(apart.refusal).toEqual({ reason: 'seeds-disagree', remedy: 'more-steps' })
    expect(apart.picks[0]!.learningRate).toBeGreaterThan(0)
    expect(plan([1, 1, 2]).refusal).toBeNull()
    // Curvature 1e-6: nothing moves on this ramp.
    const two = plan([1, 1, 1e-6])
    expect(two.picks[0]!.suggestions.map((found) => found !== null)).toEqual([true, true, false])
    expect(two.recommendation).not.toBeNull()
    expect(plan([1, 1e-6]).refusal).toEqual({ reason: 'no-fall', remedy: 'more-seeds' })
  })

  it('[RANGE-22] a NaN in the middle of the ramp ends it, and the rate before it is the turn', () => {
    const breaking = (): Objective => {
      const sound = bowl({ noise: 0 })
      const lossAndGrad: Objective['lossAndGrad'] = (params, grads, step) => {
        const loss = sound.lossAndGrad(params, grads, step)
        return step < 250 ? loss : Number.NaN
      }
      return { ...sound, lossAndGrad }
    }
    const { ramps, picks, recommendation } = test({ to: 1 }, breaking).result
    expect([ramps[0]!.losses.length, ramps[0]!.ended]).toEqual([251, 'non-finite'])
    expect(picks[0]!.suggestions[0]!.index).toBe(249)
    expect(recommendation).toBe(ramps[0]!.learningRates[249]! / 10)
  })

  it('[RANGE-23] in the middle of a training the ramp goes on with its next batch and leaves its checkpoint untouched', () => {
    const settings: Settings = {
      run: { optimizer: { name: 'adam' }, learningRate: 0.01, steps: 60 },
      startStep: 40,
      from: 1e-6,
    }
    const plan = rangeTestPlan(config(settings))
    const { result, rounds } = carryOut(plan)
    const { checkpoint } = rounds[0]!.results[0]!
    const before = structuredClone(checkpoint)
    expect(checkpoint!.step).toBe(40)
    const { from } = rounds[1]!.jobs[0]!
    expect({ ...from, schedule: checkpoint!.schedule, stop: checkpoint!.stop }).toEqual(checkpoint)
    const ordinary = [...steps({ ...config(settings).run, seed: 1 }, { objective: bowl() })]
    expect(result.ramps[0]!.losses[0]).toBe(ordinary[40]!.loss)
    expect(result.ramps[0]!.learningRates.slice(0, 1)).toEqual([1e-6])
    // Another ramp from the same checkpoint draws the same curve: nothing of it was written.
    const second = carryOut(rangeTestPlan(config(settings)))
    expect(second.result).toEqual(result)
    expect(checkpoint).toEqual(before)
    expect(second.rounds[0]!.results[0]!.checkpoint).toEqual(before)
    expect(result.stepsSpent.ramps).toBe(40 + result.ramps[0]!.losses.length)
    const full = carryOut(rangeTestPlan(config({ ...settings, to: 1, stopFactor: 0 }))).result.ramps[0]!
    expect([full.learningRates.length, full.learningRates.at(-1)]).toEqual([300, 1])
  })

  it('[RANGE-34] a seed whose training leaves the finite numbers before the ramp has no ramp and no whole runs', () => {
    const plan = rangeTestPlan(
      config({ run: { learningRate: 0.5, steps: 20 }, startStep: 10, seeds: [1, 2], check: true }),
    )
    const { result, rounds } = carryOut(plan, ({ run }) => bowl({ curvature: run.seed === 1 ? 1 : 1e200 }))
    expect(result.ramps.map(({ ended, losses }) => [ended, losses.length > 0])).toEqual([
      ['stop-rule', true],
      ['non-finite', false],
    ])
    expect(result.picks[0]!.suggestions[1]).toBeNull()
    expect(
      rounds
        .slice(1)
        .flatMap(({ jobs }) => jobs)
        .every(({ run, from }) => run.seed === 1 && from !== undefined),
    ).toBe(true)
  })

  it('[RANGE-24] it reads the validation loss where asked, and says so where the task has none', () => {
    const { ramps } = test({ metric: 'validation', from: 1e-9, to: 1e-8 }, () => bowl({ validation: true })).result
    expect(ramps[0]!.losses[0]).toBe(15)
    expect(() => test({ metric: 'validation' })).toThrow(
      'metric: expected a task with held-out data for the metric validation, got a task without. Take the metric training, or another task.',
    )
  })

  it('[RANGE-25] an abort returns what is known, marked partial', () => {
    const seeds = [1, 2, 3]
    const all = test({ seeds }).result
    const { result } = carryOut(rangeTestPlan(config({ seeds })), undefined, 1)
    expect(result.partial).toBe(true)
    expect(result.ramps.map(({ ended }) => ended)).toEqual(['stop-rule', 'aborted', 'aborted'])
    expect(result.picks[0]!.suggestions).toEqual([all.picks[0]!.suggestions[0], null, null])
    expect(result.recommendation).toBe(all.picks[0]!.suggestions[0]!.learningRate)
    const nothing = carryOut(rangeTestPlan(config({ seeds, startStep: 5 })), undefined, 0).result
    expect([nothing.partial, nothing.recommendation, nothing.refusal]).toEqual([true, null, null])
    expect(nothing.ramps.map(({ ended, losses }) => [ended, losses])).toEqual(seeds.map(() => ['aborted', []]))
  })

  it('[RANGE-26] what can not be tested is refused with path, rule and remedy', () => {
    expect(() => test({ run: { optimizer: { name: 'rprop' } } })).toThrow(
      "run.optimizer.name: expected an optimizer that follows its rate from update to update, got 'rprop'.",
    )
    expect(() => test({ startStep: 501 })).toThrow('startStep: expected at most 500, the steps of the run, got 501.')
    expect(() => test({ startStep: 500, check: true })).toThrow('startStep: expected at most 499')
    expect(() => test({ steps: 5000 })).toThrow(/^steps: expected .* at most 4,000/)
    expect(() => test({ run: { steps: 1_000_000 }, startStep: 999_900 })).toThrow(
      'steps: expected startStep + steps within the limit of one run, got 999900 + 300.',
    )
  })
})
