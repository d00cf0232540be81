import type { OverlayInput } from '@sweetspot/schema'
import { hashOf, overlayConfig, parse } from '@sweetspot/schema'
import { expect, it } from 'vitest'
import { resultOfRun } from '../../test/result-of-run.ts'
import { overlayPlan } from './overlay.ts'
import { drive } from './plan.ts'
import { planOf } from './plan-of.ts'
import { createSerialExecutor } from './serial-executor.ts'

const executor = createSerialExecutor({ now: () => 0, pause: async () => {} })
const ravine = { task: { name: 'ravine' }, steps: 300 } as const
const mixed: OverlayInput = {
  runs: [
    { ...ravine, learningRate: 0.03 },
    { ...ravine, learningRate: 1e-5 },
    { ...ravine, learningRate: 0.05 },
    { ...ravine, learningRate: 0.03, schedule: { name: 'cosine' } },
    { task: { name: 'moons' }, optimizer: { name: 'adam' }, learningRate: 0.01, steps: 40, seed: 7 },
  ],
}

it('[PLAN-9] an overlay gives one run and one verdict per run of its config, in its order, each with the bits of the run alone', async () => {
  const result = await drive(overlayPlan(mixed), executor)
  const { checkpoint: _, ...alone } = resultOfRun(mixed.runs[4]!)
  expect(result.runs.map(({ config }) => config)).toEqual(result.config.runs)
  expect(result.runs[4]).toEqual(alone)
  expect(result.diagnoses).toHaveLength(5)
  expect([result.partial, result.hash]).toEqual([false, hashOf({ ...mixed, kind: 'overlay' })])
})

it('[PLAN-10] runs that differ in nothing but the rate judge one another, others do not', async () => {
  const { diagnoses } = await drive(overlayPlan(mixed), executor)
  expect(diagnoses.map(({ verdict }) => verdict).slice(0, 3)).toEqual(['healthy', 'too-slow', 'diverging'])
  const alone = await drive(overlayPlan({ runs: mixed.runs.slice(1, 2) }), executor)
  expect(alone.diagnoses[0]!.verdict).not.toBe('too-slow')
})

it('[PLAN-11] an overlay that is ended early keeps the places of its runs, marked partial', async () => {
  const signal = { aborted: false }
  const onProgress = ({ done }: { readonly done: number }) => {
    signal.aborted = done === 2
  }
  const { partial, runs, diagnoses } = await drive(overlayPlan(mixed), executor, { signal, onProgress })
  expect(partial).toBe(true)
  expect(runs.map(({ outcome }) => outcome.kind)).toEqual(['finished', 'finished', 'aborted', 'aborted', 'aborted'])
  expect(diagnoses.slice(2).map(({ verdict }) => verdict)).toEqual(Array(3).fill('not-enough-evidence'))
})

it('[PLAN-12] every kind of experiment has its plan; a single run is a comparison of one rate', async () => {
  const overlay = parse(overlayConfig, { runs: mixed.runs.slice(0, 1) })
  expect((await drive(planOf(overlay), executor)).kind).toBe('overlay-result')
  const [run] = overlay.runs
  const result = await drive(planOf(run!), executor)
  expect(result).toMatchObject({ kind: 'comparison-result', config: { learningRates: [0.03], seeds: [1] } })
})
