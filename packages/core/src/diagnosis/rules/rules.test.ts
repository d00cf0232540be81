import type { CurveInput, Finding } from '@sweetspot/schema'
import { curve, parse } from '@sweetspot/schema'
import { describe, expect, it } from 'vitest'
import { random } from '../../random/random.ts'
import type { Neighbour } from '../neighbour.ts'
import { signalsOf } from '../signals/signals.ts'
import { type RuleName, rules } from './index.ts'

type Losses = (step: number) => number
type Rest = Omit<CurveInput, 'steps' | 'losses'>
interface Options {
  learningRate?: number
  neighbours?: Neighbour[]
}

const curveFrom = (count: number, losses: Losses, rest: Rest = {}): CurveInput => {
  const steps = Array.from({ length: count }, (_, i) => i)
  return { steps, losses: steps.map(losses), ...rest }
}

const find = (rule: RuleName, input: CurveInput, options: Options = {}): Finding | null =>
  rules[rule](signalsOf(parse(curve, input), options))

/** Uniform in [−1, 1), the same in every run. */
const noise = (seed: number) => {
  const draw = random(seed)
  return () => 2 * draw.uniform() - 1
}

const falling: Losses = (i) => 2 * Math.max(0, 1 - i / 100) ** 4 + 0.1
const filled = (value: number) => Array.from({ length: 100 }, () => value)

/** For each rule a curve on which it fires and the near miss beside it. */
const cases: Readonly<Record<RuleName, { hit: [CurveInput, Options?]; miss: [CurveInput, Options?] }>> = {
  'non-finite-start': {
    hit: [curveFrom(5, () => Number.NaN)],
    miss: [curveFrom(5, (i) => (i < 1 ? 2 : Number.NaN))],
  },
  'non-finite': {
    hit: [curveFrom(20, (i) => (i < 12 ? 2 : Number.POSITIVE_INFINITY))],
    miss: [curveFrom(20, (i) => (i === 12 ? Number.NaN : 2))],
  },
  'non-finite-batch': {
    hit: [curveFrom(20, (i) => (i === 12 ? Number.NaN : 2))],
    miss: [curveFrom(20, (i) => (i === 19 ? Number.NaN : 2))],
  },
  collapsed: {
    hit: [curveFrom(100, (i) => (i > 2 && i < 8 ? 9 : Math.LN10), { baselineLoss: Math.LN10, accuracy: 0.1 })],
    miss: [curveFrom(100, (i) => (i > 2 && i < 8 ? 9 : 2.3 - i / 100), { baselineLoss: Math.LN10 })],
  },
  diverging: {
    hit: [curveFrom(100, (i) => 2 + i / 200)],
    miss: [curveFrom(100, (i) => 2 + i / 600)],
  },
  oscillating: {
    hit: [curveFrom(100, (i) => (i % 2 ? 1 : 2), { lossSource: 'fixed-data' })],
    miss: [curveFrom(100, (i) => 1.5 + (i % 2 ? 0.5 : -0.5) * 0.98 ** i, { lossSource: 'fixed-data' })],
  },
  bouncing: {
    hit: [curveFrom(100, () => 16, { updateRatios: filled(2) })],
    miss: [curveFrom(100, (i) => 16 * 0.9 ** i, { updateRatios: filled(2) })],
  },
  'not-recovered': {
    hit: [curveFrom(100, (i) => (i > 2 && i < 8 ? 300 : 1.4), { initialLoss: 2 })],
    miss: [curveFrom(100, (i) => (i > 2 && i < 8 ? 300 : 0.9), { initialLoss: 2 })],
  },
  'unstable-recovered': {
    hit: [curveFrom(100, (i) => (i > 2 && i < 8 ? 300 : 0.9), { initialLoss: 2 })],
    miss: [curveFrom(100, (i) => (i > 2 && i < 8 ? 300 : 1.1), { initialLoss: 2 })],
  },
  'smaller-rate-wins': {
    hit: [curveFrom(100, falling), { learningRate: 1, neighbours: [{ learningRate: 0.1, finalLoss: -0.2 }] }],
    miss: [curveFrom(100, falling), { learningRate: 1, neighbours: [{ learningRate: 0.1, finalLoss: 0 }] }],
  },
  'too-slow': {
    hit: [curveFrom(100, falling), { learningRate: 1, neighbours: [{ learningRate: 10, finalLoss: -0.2 }] }],
    miss: [curveFrom(100, falling), { learningRate: 1, neighbours: [{ learningRate: 10, finalLoss: 0 }] }],
  },
  'one-bad-batch': {
    hit: [spiky(), { learningRate: 1, neighbours: [at(0.1, spiky()), at(10, spiky())] }],
    miss: [spiky(), { learningRate: 1, neighbours: [at(0.1, spiky()), at(10, spiky(81))] }],
  },
  'dead-units': {
    hit: [curveFrom(100, falling, { deadUnits: 0.5 })],
    miss: [curveFrom(100, falling, { deadUnits: 0.49 })],
  },
  'start-loss': {
    hit: [curveFrom(100, falling, { classes: 10, initialLoss: 30 })],
    miss: [curveFrom(100, falling, { classes: 10, initialLoss: 2.51 })],
  },
  'clipping-most-steps': {
    hit: [curveFrom(100, falling, { clipped: filled(0).map((_, i) => i < 51) })],
    miss: [curveFrom(100, falling, { clipped: filled(0).map((_, i) => i < 50) })],
  },
  'loss-spike': { hit: [spiky()], miss: [curveFrom(100, (i) => falling(i) * (1 + 0.02 * (i % 3)))] },
  'hardly-moved': { hit: [curveFrom(100, (i) => 2 - i / 1e4)], miss: [curveFrom(100, (i) => 2 - i / 1e3)] },
  'still-falling': {
    hit: [curveFrom(100, (i) => 2 - i / 100)],
    miss: [
      // The same fall is no sign of a small rate where the schedule has taken the rate away.
      curveFrom(100, (i) => 2 - i / 100, { learningRates: filled(0).map((_, i) => 1 - i / 100) }),
    ],
  },
  plateau: {
    hit: [curveFrom(100, (i) => (i < 40 ? 2 - i / 40 : 1))],
    miss: [curveFrom(100, (i) => (i < 70 ? 2 - i / 70 : 1))],
  },
  'update-ratio': {
    hit: [curveFrom(100, falling, { updateRatios: filled(1e-6), weightNorms: filled(10) })],
    miss: [curveFrom(100, falling, { updateRatios: filled(1e-4), weightNorms: filled(10) })],
  },
}

function spiky(at = 80): CurveInput {
  return curveFrom(100, (i) => (i === at ? 5 : falling(i) * (1 + 0.02 * (i % 3))))
}

function at(learningRate: number, { losses }: CurveInput): Neighbour {
  return { learningRate, finalLoss: losses.at(-1) as number, losses: losses as number[] }
}

describe('the rules', () => {
  it.each(Object.entries(cases))('[DIAG-1] %s fires on its curve and not on the near miss', (name, { hit, miss }) => {
    const finding = find(name as RuleName, ...hit)
    expect(finding).toMatchObject({ rule: name })
    expect(Object.values(finding!.evidence).every((value) => typeof value === 'number')).toBe(true)
    expect(find(name as RuleName, ...miss)).toBeNull()
  })

  it('[DIAG-2] a small update ratio says nothing of a run that blew its weights or its loss up', () => {
    // SGD on digits at rate 1e-5 (ratio 7.7e-7) and at 1000 (1.0e-6): the same ratio, opposite faults.
    const crawling = curveFrom(100, () => 2.5, { updateRatios: filled(7.7e-7), weightNorms: filled(12) })
    const grown = { updateRatios: filled(1e-6), weightNorms: filled(12).map((norm, i) => (i === 0 ? norm : 1e6)) }
    expect(find('update-ratio', crawling)).not.toBeNull()
    expect(
      find(
        'update-ratio',
        curveFrom(100, () => 2.3, grown),
      ),
    ).toBeNull()
    const risen = curveFrom(
      100,
      (i) => (i > 0 && i < 9 ? 400 : 2.3),
      crawling.updateRatios ? { updateRatios: filled(1e-6) } : {},
    )
    expect(find('update-ratio', risen)).toBeNull()
  })

  it('[DIAG-3] white noise round a falling or flat trend is never oscillating, on any loss', () => {
    for (let seed = 1; seed <= 1000; seed++) {
      const draw = noise(seed)
      const size = 18 + (seed % 8) ** 3
      const slope = seed % 2 ? 0 : 1 / size
      const losses = curveFrom(size, (i) => 2 - slope * i + 0.5 * draw(), { lossSource: 'fixed-data' })
      expect(find('oscillating', losses), `seed ${seed}`).toBeNull()
    }
  })

  it('[DIAG-4] batch noise is never oscillating, whatever it looks like: only a loss on fixed data is judged', () => {
    const reversing: Losses = (i) => (i % 2 ? 1 : 2)
    for (const lossSource of ['mini-batch', 'averaged', 'unknown'] as const) {
      expect(find('oscillating', curveFrom(100, reversing, { lossSource }))).toBeNull()
    }
    const steps = Array.from({ length: 60 }, (_, i) => i)
    const probe = { lossSource: 'mini-batch', probeSteps: steps, probeLosses: steps.map(reversing) } as const
    expect(find('oscillating', curveFrom(100, falling, probe))).not.toBeNull()
  })

  it('[DIAG-5] a loss that rises in half of its steps while it falls over the long run is not oscillating', () => {
    // Gradient descent at the edge of stability: the loss reverses at every step and still goes down.
    const edge: Losses = (i) => 0.99 ** i * (1 + (i % 2 ? 0.2 : -0.2))
    expect(find('oscillating', curveFrom(400, edge, { lossSource: 'fixed-data' }))).toBeNull()
  })

  it('[DIAG-6] a cycle of any short period is oscillating, and its period is named', () => {
    for (const period of [2, 3, 5, 8]) {
      const cycle: Losses = (i) => 20 + [4, -3, 7, 0, -9, 2, 5, -6][i % period]!
      const finding = find('oscillating', curveFrom(240, cycle, { lossSource: 'fixed-data' }))
      expect(finding?.evidence['period']).toBe(period)
    }
  })

  it('[DIAG-7] one batch above 1.2 times the start is batch noise, three in a row are a rise', () => {
    const draw = noise(3)
    const noisy = (from: number, to: number) =>
      signalsOf(
        parse(
          curve,
          curveFrom(100, (i) => (i >= from && i < to ? 1.35 : 1 + 0.05 * draw()), { initialLoss: 1 }),
        ),
      ).rise
    expect(noisy(20, 21)).toBeNull()
    expect(noisy(20, 23)).toMatchObject({ from: 20, to: 22, height: 1.35 })
  })
})
