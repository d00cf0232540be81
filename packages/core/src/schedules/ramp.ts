import { exp } from '../numeric/exp.ts'
import { log } from '../numeric/log.ts'
import { defineSchedule } from './schedule.ts'

/**
 * The sweep of an LR range test: from one rate to another, whatever the base rate.
 *
 *   η(t) = a·(b/a)^p (exponential) or a + (b − a)·p (linear)
 *   p = t/(N − 1)                   torch-lr-finder: both ends exact
 *   p = t/N                         fastai: the last step falls one short of b
 *   p = (t + 1)/N, 0 at t = 0       lightning: the second step is two ahead of the first
 *
 * N: the steps of the run. After the end the rate stays at b.
 *
 * Source: Smith 2017, arXiv:1506.01186, section 3.3; the dialects as in torch-lr-finder, fastai and PyTorch Lightning.
 */
export const ramp = defineSchedule({
  name: 'ramp',
  source: 'Smith 2017, arXiv:1506.01186, section 3.3',
  create: ({ from, to, mode, dialect }, { totalSteps }) => {
    const ratio = log(to / from)
    const length = dialect === 'torch-lr-finder' ? Math.max(1, totalSteps - 1) : totalSteps
    const ahead = dialect === 'lightning' ? 1 : 0
    return {
      learningRate(step: number) {
        if (step === 0) return from
        const p = (step + ahead) / length
        // e^(ln b/a) misses b by rounding: the end is set.
        if (p >= 1) return to
        return mode === 'exponential' ? from * exp(ratio * p) : from * (1 - p) + to * p
      },
    }
  },
})
