import type { ComparisonInput, Computed, OverlayInput, RangeTestInput, SearchInput, TaskInput } from '@sweetspot/schema'
import { comparePlan, overlayPlan, type Plan, rangeTestPlan, searchPlan } from '../../src/index.ts'
import { inSinglePrecision } from './fixtures.ts'

const moons: TaskInput = { name: 'moons', samples: 60, hidden: [5], batchSize: 10 }
const digits: TaskInput = { name: 'digits', samples: 100, hidden: [12], batchSize: 20 }

const single = inSinglePrecision(digits)

const comparison: ComparisonInput = {
  run: { task: moons, steps: 30 },
  learningRates: [1e-3, 1e-2, 0.1, 1, 10, 1e3],
  optimizers: [{ name: 'sgd' }, { name: 'adam' }],
  seeds: [3, 1, 2],
  includeDefault: true,
}
const overDigits = (task: TaskInput): ComparisonInput => ({
  run: { task, steps: 20 },
  learningRates: [1e-3, 1e-2, 0.1, 1, 1e5],
})
const rangeTest: RangeTestInput = { run: { task: moons, steps: 30 }, steps: 60, seeds: [1, 2], check: true }
const search: SearchInput = {
  run: { task: { name: 'ravine', noise: 0.1 }, steps: 40 },
  from: 1e-4,
  to: 1,
  seeds: [1, 2],
}

const overlay: OverlayInput = {
  runs: [
    { task: moons, steps: 30, learningRate: 0.1 },
    { task: moons, steps: 30, learningRate: 1 },
    { task: moons, steps: 30, learningRate: 0.1, interventions: [{ step: 9, learningRate: 1e3 }] },
    { task: digits, steps: 12, learningRate: 0.02, optimizer: { name: 'adam' }, record: { watch: [3] } },
    { task: { name: 'parabola', precision: 'float16' }, steps: 20, learningRate: 1.5 },
  ],
}

/** Experiments of many runs: their results hold what came of all of them, in whatever order they finished. */
export const experimentFixtures: Readonly<Record<string, () => Plan<Computed>>> = {
  'comparison: moons, two optimizers, three seeds': () => comparePlan(comparison),
  'comparison: digits': () => comparePlan(overDigits(digits)),
  ...(single && { 'comparison: digits, float32': () => comparePlan(overDigits(single)) }),
  'range test: moons, two seeds, checked': () => rangeTestPlan(rangeTest),
  'search: ravine, two seeds': () => searchPlan(search),
  'overlay: five runs, side by side': () => overlayPlan(overlay),
}
