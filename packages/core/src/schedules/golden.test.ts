import { existsSync, readFileSync } from 'node:fs'
import type { ScheduleInput } from '@sweetspot/schema'
import { describe, expect, it } from 'vitest'
import { createSchedule, schedules } from './index.ts'
import { isController } from './schedule.ts'

interface GoldenCase {
  readonly config: ScheduleInput
  readonly reference: string
  readonly learningRate: number
  readonly totalSteps: number
  readonly values: readonly number[]
  readonly momenta?: readonly number[]
  readonly losses?: readonly number[]
}

/** Schedules without a reference, each with its reason. */
const withoutGolden: Record<string, string> = {}

/**
 * Relative. PyTorch multiplies its cosine and its lines up from step to step, which gathers some 1e-14 in 40 steps; ours are
 * closed forms.
 */
const RELATIVE_TOLERANCE = 1e-12

/** Share of the base rate: where a wave touches 0 both sides are left with nothing but their rounding. */
const AT_ZERO = 1e-16

const golden = (name: string) => new URL(`./golden/${name}.json`, import.meta.url)

function expectSame(actual: number, expected: number, scale: number, step: number) {
  const error = Math.abs(actual - expected)
  expect(error, `step ${step}: ${actual}, reference ${expected}`).toBeLessThanOrEqual(
    RELATIVE_TOLERANCE * Math.abs(expected) + AT_ZERO * scale,
  )
}

function rates(config: ScheduleInput, { learningRate, totalSteps, values, losses }: GoldenCase): number[] {
  const schedule = createSchedule(config, { learningRate, totalSteps })
  if (!isController(schedule)) return values.map((_, step) => schedule.learningRate(step))
  const state = schedule.init()
  return losses!.map((loss, step) => {
    schedule.observe(state, loss, step)
    return schedule.learningRate(state)
  })
}

describe.each(Object.keys(schedules))('%s', (name) => {
  it(`[SCH-1] ${name} has a reference trace, or a reason why not`, () => {
    expect(existsSync(golden(name)) || name in withoutGolden).toBe(true)
  })

  if (!existsSync(golden(name))) return
  const { cases } = JSON.parse(readFileSync(golden(name), 'utf8')) as { cases: GoldenCase[] }

  it.each(cases.map((entry) => ({ ...entry, text: JSON.stringify(entry.config) })))(
    '[SCH-2] $text gives the rates of $reference at every step',
    (entry) => {
      const { config, learningRate, totalSteps, values, momenta } = entry
      for (const [step, rate] of rates(config, entry).entries()) expectSame(rate, values[step]!, learningRate, step)
      const schedule = createSchedule(config, { learningRate, totalSteps })
      for (const [step, momentum] of (momenta ?? []).entries()) {
        if (!isController(schedule)) expectSame(schedule.momentum!(step), momentum, 1, step)
      }
    },
  )
})
