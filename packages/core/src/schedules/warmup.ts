import { cos } from '../numeric/cos.ts'
import { pow } from '../numeric/pow.ts'
import { createPlain } from './plain.ts'
import { type Controller, defineSchedule, isController, type Schedule } from './schedule.ts'

/**
 * A climb to the first rate of another schedule, which then runs over the remaining steps.
 *
 *   η(t) = η₁ · s(t/W)     while t < W; η₁: the first rate of the other schedule
 *   η(t) = inner(t − W)     from then on, with N − W as its length
 *   s(p) = f₀ + (1 − f₀)·p (linear), f₀ + (1 − f₀)·½(1 − cos πp) (cosine), f₀^(1 − p) (exponential)
 *
 * Source: the warm-ups of transformers (f₀ = 0, linear: the first rate is 0) and optax.warmup_cosine_decay_schedule; torch's
 * LinearLR before another schedule has f₀ = ⅓. The climb ends where the other schedule begins, even where that is not the base
 * rate. The momentum waits at its first value.
 *
 * Before a controller the climb goes by the steps it is shown losses of, so show it one after every update; losses of the
 * climb do not count.
 */
export const warmup = defineSchedule({
  name: 'warmup',
  source: 'transformers, get_constant_schedule_with_warmup',
  create: (config, { learningRate, totalSteps }) => {
    const { shape, startFactor } = config
    const steps = config.steps ?? Math.ceil(totalSteps / 10)
    const inner = createPlain(config.schedule, { learningRate, totalSteps: Math.max(1, totalSteps - steps) })
    const share = (step: number): number => {
      const p = step / steps
      if (shape === 'exponential') return pow(startFactor, 1 - p)
      const gone = shape === 'cosine' ? (1 - cos(Math.PI * p)) / 2 : p
      return startFactor * (1 - gone) + gone
    }
    return isController(inner) ? beforeController(inner, steps, share) : beforeSchedule(inner, steps, share)
  },
})

type Share = (step: number) => number

function beforeSchedule(inner: Schedule, steps: number, share: Share): Schedule {
  const first = inner.learningRate(0)
  const learningRate = (step: number) => (step < steps ? first * share(step) : inner.learningRate(step - steps))
  if (inner.momentum === undefined) return { learningRate }
  return { learningRate, momentum: (step) => inner.momentum!(Math.max(0, step - steps)) }
}

function beforeController(inner: Controller, steps: number, share: Share): Controller {
  return {
    init: () => ({ ...inner.init(), warmupStep: 0 }),
    observe(state, loss, step) {
      if (step >= steps) inner.observe(state, loss, step - steps)
      state['warmupStep'] = Math.min(step + 1, steps)
    },
    learningRate(state) {
      const step = state['warmupStep']!
      return step < steps ? inner.learningRate(state) * share(step) : inner.learningRate(state)
    },
  }
}
