import type { RunInput, Verdict } from '@sweetspot/schema'
import { formatRate } from '../format/rate.ts'

/** A run of the lab, in words that follow "the same run". */
interface AdvisedRun {
  readonly run: RunInput
  readonly what: string
}

/** A run of the lab with a verdict, and what becomes of it when the advice is followed. */
export interface LabCase {
  /** What is trained. */
  readonly model: string
  readonly like: RunInput & { readonly learningRate: number }
  readonly advised: readonly AdvisedRun[]
}

const tanh = { task: { name: 'digits', activation: 'tanh' }, steps: 500 } as const satisfies RunInput
const relu = { task: { name: 'digits' }, steps: 500 } as const satisfies RunInput
const squared = {
  task: { name: 'digits', activation: 'tanh', loss: 'squared-error' },
  steps: 300,
} as const satisfies RunInput

const diverged = { ...squared, learningRate: 0.3 }
const diverging = { ...tanh, learningRate: 3.16 }
const dead = { ...relu, learningRate: 2.5 }
const swinging = { task: { name: 'himmelblau' }, learningRate: 0.03, steps: 200 } as const satisfies RunInput
const spiking = {
  task: { name: 'digits', loss: 'squared-error' },
  learningRate: 0.3,
  steps: 300,
} as const satisfies RunInput
const noisy = { task: { name: 'parabola', noise: 5 }, learningRate: 0.1, steps: 500 } as const satisfies RunInput
const crawling = { ...tanh, learningRate: 1e-3 }
const healthy = { ...tanh, learningRate: 1 }

/** What the lab has for each verdict that can be acted on. */
export const labCases: Readonly<Partial<Record<Verdict, LabCase>>> = {
  diverged: { model: 'a small network', like: diverged, advised: [atRate(diverged, 0.1), atRate(diverged, 0.03)] },
  diverging: { model: 'a small network', like: diverging, advised: [atRate(diverging, 1), atRate(diverging, 0.316)] },
  collapsed: { model: 'a small network', like: dead, advised: [forked(dead, 100, 0.25), atRate(dead, 0.25)] },
  oscillating: {
    model: 'a surface with four valleys',
    like: swinging,
    advised: [forked(swinging, 100, 0.01), atRate(swinging, 0.01)],
  },
  'unstable-recovered': {
    model: 'a small network',
    like: spiking,
    advised: [
      {
        run: { ...spiking, schedule: { name: 'warmup', steps: 50, schedule: { name: 'constant' } } },
        what: 'with a warm-up of 50 steps',
      },
      atRate(spiking, 0.15),
    ],
  },
  plateau: {
    model: 'a parabola with noisy gradients',
    like: noisy,
    advised: [{ run: { ...noisy, schedule: { name: 'cosine' } }, what: 'with a rate that decays' }],
  },
  'too-slow': {
    model: 'a small network',
    like: crawling,
    advised: [forked(crawling, 250, 0.1), atRate(crawling, 0.1)],
  },
  healthy: { model: 'a small network', like: healthy, advised: [atRate(healthy, 0.316), atRate(healthy, 3.16)] },
}

function atRate(run: RunInput, learningRate: number): AdvisedRun {
  return { run: { ...run, learningRate }, what: `at ${formatRate(learningRate)} from the start` }
}

function forked(run: RunInput, step: number, learningRate: number): AdvisedRun {
  return {
    run: { ...run, interventions: [{ step, learningRate }] },
    what: `forked at step ${step} to a rate of ${formatRate(learningRate)}`,
  }
}
