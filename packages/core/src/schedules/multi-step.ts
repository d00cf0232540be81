import { pow } from '../numeric/pow.ts'
import { defineSchedule } from './schedule.ts'

/**
 * Drops by the same factor at chosen steps.
 *
 *   η(t) = η₀ · γⁿ    n: the number of milestones ≤ t (pytorch) or < t (keras)
 *
 * Source: torch.optim.lr_scheduler.MultiStepLR; optax's piecewise_constant_schedule drops at the same steps. Keras's
 * PiecewiseConstantDecay still has the old rate at its boundary. Without milestones: ½ and ¾ of the run, as
 * He et al. 2016, arXiv:1512.03385, section 4.2 (32k and 48k of 64k steps).
 */
export const multiStep = defineSchedule({
  name: 'multi-step',
  source: 'PyTorch 2.13, torch.optim.lr_scheduler.MultiStepLR',
  create: ({ milestones, gamma, dialect }, { learningRate, totalSteps }) => {
    const drops = milestones ?? [Math.floor(totalSteps / 2), Math.floor((3 * totalSteps) / 4)]
    const late = dialect === 'keras' ? 1 : 0
    return {
      learningRate(step: number) {
        let passed = 0
        while (passed < drops.length && drops[passed]! + late <= step) passed++
        return learningRate * pow(gamma, passed)
      },
    }
  },
})
