import { ConfigError, type ScheduleConfigOf } from '@sweetspot/schema'
import { createPlain } from './plain.ts'
import { defineSchedule, type Schedule, type ScheduleContext } from './schedule.ts'
import { warmup } from './warmup.ts'

type Part = ScheduleConfigOf<'sequence'>['parts'][number]

/**
 * Schedules one after the other, each counting its steps from 0 and told its own length.
 *
 *   η(t) = partᵢ(t − bᵢ)    bᵢ: the sum of the lengths before part i; the last part goes on to the end of the run
 *
 * Source: torch.optim.lr_scheduler.SequentialLR and optax.join_schedules: at t = bᵢ the new part is in charge. A part's `factor`
 * scales the base rate for it.
 */
export const sequence = defineSchedule({
  name: 'sequence',
  source: 'PyTorch 2.13, torch.optim.lr_scheduler.SequentialLR; optax 0.2.8, join_schedules',
  create: ({ parts }, context) => {
    const starts: number[] = []
    const schedules: Schedule[] = []
    let start = 0
    for (const part of parts) {
      const length = part.steps ?? Math.max(1, context.totalSteps - start)
      starts.push(start)
      schedules.push(createPart(part, { learningRate: context.learningRate * part.factor, totalSteps: length }))
      start += length
    }
    const indexOf = (step: number): number => {
      let i = starts.length - 1
      while (starts[i]! > step) i--
      return i
    }
    const learningRate = (step: number): number => {
      const i = indexOf(step)
      return schedules[i]!.learningRate(step - starts[i]!)
    }
    const moving = schedules.filter((schedule) => schedule.momentum !== undefined).length
    if (moving === 0) return { learningRate }
    if (moving < schedules.length) throw mixedMomentum(schedules)
    return {
      learningRate,
      momentum(step) {
        const i = indexOf(step)
        return schedules[i]!.momentum!(step - starts[i]!)
      },
    }
  },
})

function createPart({ schedule }: Part, context: ScheduleContext): Schedule {
  // The schema keeps controllers out of sequences.
  return (schedule.name === 'warmup' ? warmup.create(schedule, context) : createPlain(schedule, context)) as Schedule
}

function mixedMomentum(schedules: readonly Schedule[]): ConfigError {
  const still = schedules.findIndex((schedule) => schedule.momentum === undefined)
  return new ConfigError([
    {
      path: 'parts',
      rule: 'expected all parts to move the momentum, or none',
      given: `a part ${still} that leaves it alone`,
      remedy: 'Give cycleMomentum: false to the parts that move it.',
    },
  ])
}
