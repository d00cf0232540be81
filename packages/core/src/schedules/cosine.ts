import { cos } from '../numeric/cos.ts'
import { pow } from '../numeric/pow.ts'
import { defineSchedule } from './schedule.ts'

/**
 * The rate falls along half a cosine wave.
 *
 *   η(t) = ηₘᵢₙ + (η₀ − ηₘᵢₙ)·(½(1 + cos πt/T))^p    optax: min(t, T) in place of t
 *
 * Source: Loshchilov & Hutter 2017, arXiv:1608.03983, equation 5, without restarts. After T the wave of
 * torch.optim.lr_scheduler.CosineAnnealingLR (and of transformers) rises again; optax.cosine_decay_schedule (and Keras) stays
 * at ηₘᵢₙ, which is optax's alpha times the base rate. The exponent p is optax's. T is the whole run where it is left out:
 * the last update of a run of T steps has t = T − 1, one step before the bottom.
 */
export const cosine = defineSchedule({
  name: 'cosine',
  source: 'Loshchilov & Hutter 2017, arXiv:1608.03983, equation 5',
  create: (config, context) => {
    const { minLearningRate, exponent, dialect } = config
    const length = config.totalSteps ?? context.totalSteps
    return {
      learningRate(step: number) {
        const t = dialect === 'optax' ? Math.min(step, length) : step
        const wave = pow((1 + cos((Math.PI * t) / length)) / 2, exponent)
        return context.learningRate * wave + minLearningRate * (1 - wave)
      },
    }
  },
})
