import type { ScheduleConfigOf } from '@sweetspot/schema'
import { cos } from '../numeric/cos.ts'
import { defineSchedule } from './schedule.ts'

/** What each dialect takes where the config is silent. */
const dialects = {
  pytorch: { riseFraction: 0.3, finalDivFactor: 1e4 },
  optax: { riseFraction: 0.3, finalDivFactor: 1e4 },
  fastai: { riseFraction: 0.25, finalDivFactor: 1e5 },
} as const

/** A stretch of the cycle: it lasts until step `until` and ends at these values. */
interface Phase {
  readonly until: number
  readonly learningRate: number
  readonly momentum: number
}

/**
 * One climb to the base rate, then a long fall to almost nothing; the momentum goes the other way.
 *
 *   first → η₀ → last             first = η₀/div
 *   first → η₀ → first → last     with threePhase
 *   within a phase: b + (a − b)·½(1 + cos πp) or a + (b − a)·p, p from 0 to 1
 *
 * N: the length of the cycle, r: riseFraction, f: fallFraction.
 *   pytorch: phases end at r·N − 1, (f·N − 2, f = 2r,) N − 1; last = first/10⁴
 *   optax:   phases end at ⌊r·N⌋, (⌊f·N⌋, f = 0.85,) N; last = first/10⁴
 *   fastai:  phases end at r·N, N; last = η₀/10⁵, and r = ¼
 *
 * Source: Smith & Topin 2018, arXiv:1708.07120, as torch.optim.lr_scheduler.OneCycleLR, optax.cosine_onecycle_schedule and
 * linear_onecycle_schedule (anneal 'linear' and threePhase), fastai's fit_one_cycle. PyTorch's reaches its last rate with the last
 * step of the run; the other two would reach it one step later. After the end all stay there.
 */
export const oneCycle = defineSchedule({
  name: 'one-cycle',
  source: 'Smith & Topin 2018, arXiv:1708.07120',
  create: (config, context) => {
    const { anneal, cycleMomentum, maxMomentum } = config
    const start: Phase = { until: 0, learningRate: context.learningRate / config.divFactor, momentum: maxMomentum }
    const phases = phasesOf(config, context.learningRate, config.totalSteps ?? context.totalSteps)
    const value = (step: number, key: 'learningRate' | 'momentum'): number => {
      let from = start
      let to = start
      for (const phase of phases) {
        from = to
        to = phase
        if (step <= to.until && to.until > from.until) break
      }
      const length = to.until - from.until
      const p = length > 0 ? Math.min(1, (step - from.until) / length) : 1
      const gone = anneal === 'cosine' ? (1 - cos(Math.PI * p)) / 2 : p
      return from[key] * (1 - gone) + to[key] * gone
    }
    const learningRate = (step: number) => value(step, 'learningRate')
    return cycleMomentum ? { learningRate, momentum: (step) => value(step, 'momentum') } : { learningRate }
  },
})

function phasesOf(config: ScheduleConfigOf<'one-cycle'>, peak: number, length: number): readonly Phase[] {
  const { dialect, divFactor, threePhase, minMomentum, maxMomentum } = config
  const rise = config.riseFraction ?? dialects[dialect].riseFraction
  const fall = config.fallFraction ?? (dialect === 'optax' ? 0.85 : 2 * rise)
  const finalDivFactor = config.finalDivFactor ?? dialects[dialect].finalDivFactor
  const last = (dialect === 'fastai' ? peak : peak / divFactor) / finalDivFactor
  const boundary = (share: number, early: number): number => {
    if (dialect === 'pytorch') return share * length - early
    return dialect === 'optax' ? Math.floor(share * length) : share * length
  }
  const climb: Phase = { until: boundary(rise, 1), learningRate: peak, momentum: minMomentum }
  const end: Phase = { until: boundary(1, 1), learningRate: last, momentum: maxMomentum }
  if (!threePhase) return [climb, end]
  return [climb, { until: boundary(fall, 2), learningRate: peak / divFactor, momentum: maxMomentum }, end]
}
