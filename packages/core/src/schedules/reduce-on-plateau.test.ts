import type { ScheduleInput } from '@sweetspot/schema'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { createSchedule } from './index.ts'
import { type Controller, isController } from './schedule.ts'

type Plateau = Omit<Extract<ScheduleInput, { name: 'reduce-on-plateau' }>, 'name'>

function asController(config: ScheduleInput): Controller {
  const schedule = createSchedule(config, { learningRate: 1, totalSteps: 100 })
  if (!isController(schedule)) throw new Error('expected a controller')
  return schedule
}

const make = (config: Plateau = {}) => asController({ name: 'reduce-on-plateau', ...config })

/** The rate after each loss. */
function rates(controller: Controller, losses: readonly number[]): number[] {
  const state = controller.init()
  return losses.map((loss, step) => {
    controller.observe(state, loss, step)
    return controller.learningRate(state)
  })
}

const flat = Array.from({ length: 40 }, () => 1)
const firstDrop = (config: Plateau) => rates(make(config), flat).findIndex((rate) => rate < 1)
const patiences = [1, 2, 10]
const losses = fc.array(fc.double({ min: 0, max: 2, noNaN: true }), { minLength: 2, maxLength: 40 })

it.each(patiences)('[SCH-17] with patience %i optax drops exactly one evaluation before PyTorch', (patience) => {
  expect(firstDrop({ patience })).toBe(patience + 1)
  expect(firstDrop({ patience, dialect: 'optax' })).toBe(patience)
})

it('[SCH-18] the state is plain numbers, and a copy of it goes on exactly as the original', () => {
  fc.assert(
    fc.property(losses, losses, (before, after) => {
      const controller = make({ patience: 1, cooldown: 1, accumulation: 2, factor: 0.5 })
      const state = controller.init()
      for (const loss of before) controller.observe(state, loss, 0)
      const copy = structuredClone(state)
      expect(Object.values(copy).every((value) => typeof value === 'number')).toBe(true)
      for (const loss of after) {
        controller.observe(state, loss, 0)
        controller.observe(copy, loss, 0)
        expect(copy).toEqual(state)
        expect(controller.learningRate(copy)).toBe(controller.learningRate(state))
      }
    }),
  )
})

it('[SCH-19] the rate never rises and never falls below its minimum', () => {
  fc.assert(
    fc.property(losses, fc.constantFrom('pytorch', 'optax'), (shown, dialect) => {
      const seen = rates(make({ patience: 1, factor: 0.3, minLearningRate: 0.2, dialect: dialect as 'optax' }), shown)
      return seen.every((rate, i) => rate >= 0.2 && rate <= (seen[i - 1] ?? 1))
    }),
  )
})

it('[SCH-20] evaluations in the cooldown do not count, and one evaluation is the mean of the accumulated losses', () => {
  const drops = (config: Plateau, shown: readonly number[]) =>
    rates(make({ patience: 1, factor: 0.5, ...config }), shown).flatMap((rate, i, all) =>
      rate < (all[i - 1] ?? 1) ? [i] : [],
    )
  expect(drops({}, flat.slice(0, 8))).toEqual([2, 4, 6])
  expect(drops({ cooldown: 2 }, flat.slice(0, 8))).toEqual([2, 6])
  expect(drops({ accumulation: 2 }, flat.slice(0, 8))).toEqual([5])
  expect(drops({ accumulation: 2 }, [3, 3, 9, 1, 9, 1])).toEqual([5])
  expect(drops({ accumulation: 2 }, [3, 3, 3, 1, 3, 0])).toEqual([])
})

it('[SCH-21] a warm-up before a controller climbs with the losses it is shown, whose values then do not count', () => {
  const inner = { name: 'reduce-on-plateau', patience: 1 } as const
  const controller = asController({ name: 'warmup', steps: 4, schedule: inner })
  expect(controller.learningRate(controller.init())).toBe(0)
  expect(rates(controller, flat.slice(0, 7))).toEqual([0.25, 0.5, 0.75, 1, 1, 1, 0.1])
})
