import { pow } from '../numeric/pow.ts'
import { defineSchedule } from './schedule.ts'

/**
 * Drops by the same factor at equal distances.
 *
 *   η(t) = η₀ · γ^⌊t/s⌋
 *
 * Source: torch.optim.lr_scheduler.StepLR, which has no default for s: here a third of the run, so that two drops fall
 * within it.
 */
export const step = defineSchedule({
  name: 'step',
  source: 'PyTorch 2.13, torch.optim.lr_scheduler.StepLR',
  create: ({ stepSize, gamma }, { learningRate, totalSteps }) => {
    const size = stepSize ?? Math.ceil(totalSteps / 3)
    return { learningRate: (t: number) => learningRate * pow(gamma, Math.floor(t / size)) }
  },
})
