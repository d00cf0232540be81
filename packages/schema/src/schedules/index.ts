import { z } from 'zod'
import { plainScheduleConfig, plainSchedules } from './plain.ts'
import { sequence } from './sequence.ts'
import { warmup } from './warmup.ts'

/** Every schedule by its name; core's registry has a function for each, or does not compile. */
export const schedules = { ...plainSchedules, warmup, sequence } as const

export const scheduleConfig = z.discriminatedUnion('name', [...plainScheduleConfig.options, warmup, sequence])

/** The settings of one schedule, defaults filled in. */
export type ScheduleConfig = z.output<typeof scheduleConfig>
/** The settings of one schedule as a person writes them: `{ name: 'cosine' }` is enough. */
export type ScheduleInput = z.input<typeof scheduleConfig>
export type ScheduleName = ScheduleConfig['name']
/** The settings of the schedule with this name. */
export type ScheduleConfigOf<Name extends ScheduleName> = Extract<ScheduleConfig, { name: Name }>
