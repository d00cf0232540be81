import { describe, expect, it } from 'vitest'
import { schedulesQuestions } from '../questions/10-schedules.ts'
import { overlayOf } from '../results/kind-of-result.ts'
import { loadResults } from '../results/load-result.ts'
import { stabilitiesOf, tailMean } from '../results/series.ts'
import { figureNamed } from './index.ts'

const runsOf = async (figure: string, variant: string) =>
  overlayOf(await loadResults(figureNamed(figure)), variant).runs
const finalsOf = async (figure: string, variant: string) =>
  (await runsOf(figure, variant)).map(({ final }) => final.loss)
const ratesOf = async (figure: string, variant: string) =>
  (await runsOf(figure, variant)).map(({ records }) => records.map(({ learningRate }) => learningRate))

describe('the figures of chapter 10', () => {
  it('[LESSON-68] without warm-up a run never gets below its limit, with it the limit moves out of the way', async () => {
    const [cold, warm] = await runsOf('why-warm-up', 'full-batch')
    expect(Math.min(...stabilitiesOf(cold!))).toBeGreaterThan(1)
    expect(stabilitiesOf(warm!).at(-1)).toBeLessThan(0.5)
    const sharpnesses = warm!.records.flatMap(({ sharpness }) => sharpness ?? [])
    expect(sharpnesses.at(-1)).toBeLessThan(sharpnesses[0]! / 5)
    expect(warm!.final.loss).toBeLessThan(cold!.final.loss / 100)
  })

  it('[LESSON-69] a climb saves the same rate from each of three starts, and does not save a larger one', async () => {
    const finals = await finalsOf('warm-up', 'three-starts')
    for (const seed of [0, 1, 2]) expect(finals[seed + 3]).toBeLessThan(finals[seed]! / 3)
    expect(Math.max(...finals.slice(3))).toBeLessThan(0.01)
    const { diagnoses } = overlayOf(await loadResults(figureNamed('warm-up')), 'one-start')
    expect(diagnoses[2]!.verdict).toBe('collapsed')
  })

  it('[LESSON-70] noise leaves ησ²/4(1 − η) on w², and a decay leaves less', async () => {
    const [high, low, decayed] = await runsOf('noise-floor', 'parabola')
    for (const run of [high!, low!]) {
      const rate = run.config.learningRate
      const floor = (rate * 2 ** 2) / (4 * (1 - rate))
      const mean = tailMean(run, 0.5, ({ loss }) => loss)
      expect(mean).toBeGreaterThan(floor / 1.3)
      expect(mean).toBeLessThan(floor * 1.3)
    }
    const end = tailMean(decayed!, 0.05, ({ loss }) => loss)
    expect(end).toBeLessThan(tailMean(high!, 0.5, ({ loss }) => loss) / 20)
    expect(end).toBeLessThan(tailMean(low!, 0.5, ({ loss }) => loss) / 2)
  })

  it('[LESSON-71] decay lowers the floor of momentum and Adam, and slows SGD that has none yet', async () => {
    const [constant, cosine, both] = await finalsOf('decay', 'momentum')
    expect(cosine).toBeLessThan(constant! / 5)
    expect(both).toBeLessThan(cosine! / 5)
    const [adam, adamBoth] = await finalsOf('decay', 'adam')
    expect(adamBoth).toBeLessThan(adam! / 20)
    const [sgd, slowed] = await finalsOf('decay', 'where-it-hurts')
    expect(slowed).toBeGreaterThan(1.5 * sgd!)
  })

  it('[LESSON-72] every schedule pardons a rate too large, and none has much to give to a good one', async () => {
    const [constant, ...scheduled] = await finalsOf('shapes', 'too-large')
    for (const final of scheduled) expect(final).toBeLessThan(constant! / 2)
    const [good, ...others] = await finalsOf('shapes', 'good')
    expect(Math.min(...others)).toBeGreaterThan(good! / 2)
    expect(others.filter((final) => final < good!)).toHaveLength(1)
  })

  it('[LESSON-73] a rate put right at step 5 heals the run, at step 100 it does not', async () => {
    const [untouched, early, late] = await runsOf('rescue', 'early-and-late')
    expect(untouched!.final.accuracy).toBeLessThan(0.2)
    expect(early!.final.accuracy).toBeGreaterThan(0.95)
    expect(late!.final.accuracy).toBeLessThan(0.2)
    expect(late!.final.deadUnits).toBeGreaterThan(0.9)
  })

  it('[LESSON-74] after the first step the one-cycles of PyTorch and optax are never at the same rate', async () => {
    const [pytorch, optax] = await ratesOf('dialects', 'one-cycle')
    expect(pytorch!.map((rate, step) => rate === optax![step])).toEqual(pytorch!.map((_, step) => step === 0))
    expect(pytorch!.at(-1)).toBeLessThan(optax!.at(-1)! / 100)
    const topOf = (rates: readonly number[]) => rates.indexOf(Math.max(...rates))
    expect(topOf(optax!)).toBe(topOf(pytorch!) + 1)
  })

  it('[LESSON-75] their cosines agree to the bottom, then PyTorch rises and optax stays', async () => {
    const [pytorch, optax] = await ratesOf('dialects', 'cosine')
    expect(pytorch!.slice(0, 17)).toEqual(optax!.slice(0, 17))
    expect(optax!.slice(16).every((rate) => rate === 0)).toBe(true)
    expect(pytorch!.at(-1)).toBeGreaterThan(0)
  })

  it('[LESSON-82] the question of chapter 10 has the answer that its explanation gives', async () => {
    const rescue = await loadResults(figureNamed('rescue'))
    expect(schedulesQuestions.map((question) => question.answer(rescue))).toEqual(['early'])
  })
})
