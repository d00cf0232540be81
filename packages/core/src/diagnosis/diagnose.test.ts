import type { CurveInput } from '@sweetspot/schema'
import { diagnosis, parse, type RunInput, runConfig } from '@sweetspot/schema'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { random } from '../random/random.ts'
import { runJob } from '../run/job.ts'
import { curveOf } from './curve-of.ts'
import { diagnose } from './diagnose.ts'

const from = (losses: readonly number[], rest: Partial<CurveInput> = {}): CurveInput => ({
  steps: losses.map((_, i) => i),
  losses: [...losses],
  ...rest,
})
const series = (count: number, loss: (step: number) => number) => Array.from({ length: count }, (_, i) => loss(i))
const verdictOf = (losses: readonly number[], rest: Partial<CurveInput> = {}) => diagnose(from(losses, rest)).verdict

/** A run of the engine, read as a curve. */
function run(config: RunInput): CurveInput {
  const job = runJob({ run: parse(runConfig, config) })
  for (let next = job.next(); ; next = job.next()) if (next.done) return curveOf(next.value)
}

const parabola = (learningRate: number, steps = 100) => run({ task: { name: 'parabola' }, learningRate, steps })

describe('the verdict', () => {
  it('[DIAG-8] non-finite is diverged, before anything else', () => {
    const { verdict, findings, advice } = diagnose(from([2.3, 40, Number.POSITIVE_INFINITY]))
    expect(verdict).toBe('diverged')
    expect(findings[0]).toMatchObject({ rule: 'non-finite', fromStep: 2, evidence: { lastFinite: 40 } })
    expect(advice[0]!.action).toBe('restart-lower')
    expect(diagnose({ ...parabola(1.5, 600) }).findings[0]).toMatchObject({ rule: 'non-finite', fromStep: 510 })
  })

  it('[DIAG-9] NaN before any update is diverged with another cause: the advice never touches the rate', () => {
    const { verdict, findings, advice } = diagnose(from([Number.NaN, Number.NaN, Number.NaN]))
    expect(verdict).toBe('diverged')
    expect(findings[0]!.rule).toBe('non-finite-start')
    expect(advice.map(({ action }) => action)).toEqual(['inspect-input', 'inspect-start'])
  })

  it('[DIAG-10] a single NaN among finite losses is a broken batch, not divergence', () => {
    const losses = series(60, (i) => (i === 30 ? Number.NaN : 2 * 0.93 ** i))
    expect(diagnose(from(losses))).toMatchObject({
      verdict: 'healthy',
      advice: expect.arrayContaining([{ action: 'inspect-batch' }]),
    })
  })

  it('[DIAG-11] a loss that rises and comes back is not divergence; it recovered only at half the level before', () => {
    const blownUp = (end: number) => series(100, (i) => (i > 1 && i < 9 ? 169 : i < 2 ? 1 : Math.max(end, 1 - i / 40)))
    expect(verdictOf(blownUp(0.06))).toBe('unstable-recovered')
    expect(verdictOf(blownUp(0.49))).toBe('unstable-recovered')
    expect(verdictOf(blownUp(0.55))).not.toBe('unstable-recovered')
  })

  it('[DIAG-12] a blow-up that ends below half the start counts as recovered by the best run of its neighbours too', () => {
    const losses = series(100, (i) => (i > 1 && i < 9 ? 169 : i < 2 ? 1 : 0.6))
    const options = { learningRate: 1, neighbours: [{ learningRate: 0.1, finalLoss: 0.59 }] }
    expect(diagnose(from(losses), options).verdict).toBe('unstable-recovered')
  })

  it('[DIAG-13] collapsed needs both the early rise and an end at the constant guess', () => {
    const ln10 = Math.LN10
    const collapsed = series(100, (i) => (i === 0 ? 2.5 : i < 6 ? 300 : ln10))
    expect(verdictOf(collapsed, { baselineLoss: ln10, accuracy: 0.1, deadUnits: 1 })).toBe('collapsed')
    expect(
      verdictOf(
        series(100, (i) => 2.5 - 0.002 * i),
        { baselineLoss: ln10 },
      ),
    ).not.toBe('collapsed')
    expect(
      verdictOf(
        collapsed.map((loss, i) => (i > 50 ? 0.5 : loss)),
        { baselineLoss: ln10 },
      ),
    ).not.toBe('collapsed')
  })

  it('[DIAG-14] an end more than 10% above the start is diverging, whatever the slope, and finite', () => {
    expect(verdictOf(series(200, (i) => (i === 0 ? 2.3 : 309 - i * 0.9)))).toBe('diverging')
    expect(verdictOf(series(200, (i) => 2.3 * 1.0003 ** i))).not.toBe('diverging')
  })

  it('[DIAG-15] too small is a verdict only with neighbours; alone it is a suspicion', () => {
    const crawl = from(series(200, (i) => 2.5 - i * 1e-5))
    expect(diagnose(crawl)).toMatchObject({ verdict: 'not-enough-evidence', suspicion: 'too-slow' })
    expect(diagnose(crawl).advice[0]).toEqual({ action: 'probe-higher-rates', factors: [3, 10] })
    const options = { learningRate: 1e-5, neighbours: [{ learningRate: 0.01, finalLoss: 0.8 }] }
    expect(diagnose(crawl, options)).toMatchObject({ verdict: 'too-slow', suspicion: 'none' })
    expect(diagnose(crawl, options).advice[0]).toEqual({ action: 'raise-rate', factors: [1000, 1000] })
  })

  it('[DIAG-16] a larger rate that wins less than 10% of the gain proves nothing', () => {
    const curve = from(series(100, (i) => 2 * 0.95 ** i))
    const final = curve.losses.at(-1) as number
    const options = { learningRate: 0.1, neighbours: [{ learningRate: 1, finalLoss: final - 0.15 }] }
    expect(diagnose(curve, options).verdict).toBe('healthy')
  })

  it('[DIAG-17] on one parabola the rates .1 and .9 have the same loss curve and the same verdict, healthy', () => {
    expect(diagnose(parabola(0.1)).verdict).toBe('healthy')
    expect(diagnose(parabola(0.9)).verdict).toBe('healthy')
  })

  it('[DIAG-18] w² at rate 1 goes to and fro for ever: its loss is flat, its weights show it', () => {
    const { verdict, findings } = diagnose(parabola(1))
    expect(verdict).toBe('oscillating')
    expect(findings.find(({ rule }) => rule === 'bouncing')?.evidence['ratio']).toBe(2)
  })

  it('[DIAG-19] Himmelblau at .04 diverges, at .03 swings for ever, at .0175 is healthy, at 1e-4 is suspected', () => {
    const at = (learningRate: number) => diagnose(run({ task: { name: 'himmelblau' }, learningRate, steps: 200 }))
    expect([0.04, 0.03, 0.0175].map((rate) => at(rate).verdict)).toEqual(['diverged', 'oscillating', 'healthy'])
    expect(at(1e-4).suspicion).toBe('too-slow')
  })

  it('[DIAG-20] at the edge of stability the loss rises in every seventh step and spikes: unstable, yet never oscillating', () => {
    const net = { activation: 'tanh', loss: 'squared-error' } as const
    const curve = run({
      task: { name: 'spirals', samples: 100, hidden: [16, 16], batchSize: 'full', ...net },
      learningRate: 0.3,
      steps: 1500,
    })
    const losses = (curve.losses as number[]).slice(750)
    const rises = losses.slice(1).filter((loss, i) => loss > losses[i]!).length / losses.length
    expect(rises).toBeGreaterThan(0.1)
    expect(diagnose(curve).verdict).toBe('unstable-recovered')
  })

  it('[DIAG-21] a flat half of a run is a plateau, a vanished loss or gradient is not', () => {
    const flat = series(200, (i) => Math.max(0.5, 2 - i / 30))
    expect(verdictOf(flat)).toBe('plateau')
    expect(verdictOf(flat.map((loss) => loss - 0.49))).toBe('healthy')
    expect(verdictOf(flat, { gradNorms: flat.map((loss) => (loss - 0.4999) ** 2) })).toBe('healthy')
  })

  it('[DIAG-22] a handful of points says little: not enough evidence below five, unless they leave the numbers', () => {
    expect([[], [2], [2, 1], [2.3, 2.1, 1.9]].map((losses) => verdictOf(losses))).toEqual(
      Array.from({ length: 4 }, () => 'not-enough-evidence'),
    )
    expect(verdictOf([2, 4, 900, Number.NaN])).toBe('diverged')
    expect(verdictOf([2, 1.4, 1.1, 0.9, 0.8, 0.75, 0.72, 0.7, 0.69], { unit: 'epoch', lossSource: 'averaged' })).toBe(
      'healthy',
    )
  })

  it('[DIAG-23] losses at or below zero have no ratios: their ordinary ups and downs are not divergence', () => {
    const draw = random(5)
    const policy = series(80, () => 1e-4 * (draw.uniform() - 0.5))
    expect(verdictOf(policy)).toBe('not-enough-evidence')
    expect(verdictOf([0, ...series(80, (i) => 5e-5 + 1e-6 * (i % 4))])).not.toBe('diverging')
    expect(verdictOf(series(100, (i) => 1 - 4 * (1 - 0.95 ** i)))).toBe('healthy')
    expect(verdictOf(series(100, (i) => -1 + (i > 60 ? 1.3 ** (i - 60) : 0)))).toBe('diverging')
  })

  it('[DIAG-24] rounding is not a stall: a loss printed to four decimals near zero is done, not stuck', () => {
    expect(verdictOf(series(120, (i) => Math.round(1e4 * 0.4 * 0.9 ** i) / 1e4))).toBe('healthy')
  })

  it('[DIAG-25] confidence is a share, and not enough evidence stays below one half', () => {
    const confidences = [from([2, 1]), from(series(200, (i) => 2.5 - i * 1e-5)), parabola(0.1), parabola(1.5, 600)].map(
      (curve) => diagnose(curve).confidence,
    )
    expect(confidences[0]).toBeLessThan(0.5)
    expect(confidences[1]).toBeLessThan(0.5)
    expect(confidences[2]).toBeGreaterThan(0.5)
    expect(confidences[3]).toBeGreaterThan(0.95)
  })

  it('[DIAG-26] what was not there is said', () => {
    expect(diagnose(from([2, 1, 0.5])).missing).toEqual([
      'more-points',
      'neighbours',
      'learning-rate',
      'fixed-batch',
      'validation',
      'gradient-norm',
      'update-ratio',
      'initial-loss',
    ])
    const { missing } = diagnose(parabola(0.1), { neighbours: [{ learningRate: 1, finalLoss: 16 }] })
    expect(missing).toEqual(['validation'])
  })

  it('[DIAG-27] any curve has a diagnosis that its schema accepts, and the same one each time', () => {
    const loss = fc.oneof(fc.double(), fc.double({ min: 0, max: 10, noNaN: true }))
    fc.assert(
      fc.property(fc.array(loss, { maxLength: 60 }), fc.boolean(), (losses, fixed) => {
        const input = from(losses, fixed ? { lossSource: 'fixed-data' } : {})
        const copy = structuredClone(input)
        const first = diagnose(input, { learningRate: 0.1, neighbours: [{ learningRate: 1, finalLoss: 0 }] })
        expect(diagnosis.parse(first)).toEqual(first)
        expect(diagnose(input, { learningRate: 0.1, neighbours: [{ learningRate: 1, finalLoss: 0 }] })).toEqual(first)
        expect(input).toEqual(copy)
      }),
    )
  })

  it('[DIAG-28] the loss in other units has the same verdict', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.01, max: 10, noNaN: true }), { minLength: 5, maxLength: 80 }),
        fc.integer({ min: -8, max: 8 }),
        (losses, power) => {
          // A power of two, so that scaling itself rounds nothing.
          const scale = 4 ** power
          const baselineLoss = 1.5
          const scaled = losses.map((loss) => loss * scale)
          const judge = (values: number[], baseline: number) =>
            diagnose(from(values, { baselineLoss: baseline, lossSource: 'fixed-data' }))
          const [plain, other] = [judge(losses, baselineLoss), judge(scaled, baselineLoss * scale)]
          expect(other.verdict).toBe(plain.verdict)
          expect(other.suspicion).toBe(plain.suspicion)
        },
      ),
    )
  })

  it('[DIAG-29] a curve of a million points is judged like a short one', () => {
    const draw = random(1)
    const losses = series(1_000_000, (i) => 2 / (1 + i / 1000) + 0.1 * draw.uniform())
    expect(verdictOf(losses)).toBe('healthy')
  })

  it('[DIAG-52] a run that swings for ever is oscillating however long it is, though of a long one not every step is kept', () => {
    const swinging = { task: { name: 'himmelblau' }, learningRate: 0.03 } as const
    const verdicts = [400, 6000, 20_000].map((steps) => diagnose(run({ ...swinging, steps })).verdict)
    expect(verdicts).toEqual(['oscillating', 'oscillating', 'oscillating'])
  })
})
