import { parse, type ScheduleConfig, type ScheduleInput, type ScheduleName, scheduleConfig } from '@sweetspot/schema'
import { plainSchedules } from './plain.ts'
import type { Controller, Schedule, ScheduleContext, ScheduleDefinition } from './schedule.ts'
import { sequence } from './sequence.ts'
import { warmup } from './warmup.ts'

/** Every schedule by its name. */
export const schedules = { ...plainSchedules, warmup, sequence } satisfies {
  [Name in ScheduleName]: ScheduleDefinition<Name>
}

/**
 * The schedule of a config; what the config leaves out, schema's defaults fill in.
 *
 * @throws ConfigError with path, rule and remedy
 */
export function createSchedule(config: ScheduleInput, context: ScheduleContext): Schedule | Controller {
  return scheduleOf(parse(scheduleConfig, config), context)
}

/** The schedule of a complete config. */
export function scheduleOf(config: ScheduleConfig, context: ScheduleContext): Schedule | Controller {
  return (schedules[config.name] as ScheduleDefinition).create(config, context)
}
