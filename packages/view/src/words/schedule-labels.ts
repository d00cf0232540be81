import type { ScheduleConfig } from '@sweetspot/schema'
import type { LabelLength } from './optimizer-labels.ts'
import { type Settings, settingsThatDiffer, settingText } from './setting-text.ts'

/** The name of each schedule, with the settings that tell it from others of the same name, such as a dialect; short, those alone. */
export function scheduleLabels(schedules: readonly ScheduleConfig[], { short = false }: LabelLength = {}): string[] {
  const isOneName = new Set(schedules.map(scheduleText)).size === 1
  return schedules.map((schedule) => {
    const same = schedules.filter(({ name }) => name === schedule.name)
    const settings = settingsThatDiffer(same)
      .filter((key) => key !== 'schedule')
      .flatMap((key) => settingText(key, (schedule as Settings)[key]) || [])
      .join(', ')
    if (settings === '') return scheduleText(schedule)
    return short && isOneName ? settings : `${scheduleText(schedule)} (${settings})`
  })
}

function scheduleText(schedule: ScheduleConfig): string {
  if (schedule.name !== 'warmup') return schedule.name.replaceAll('-', ' ')
  const then = schedule.schedule.name
  return then === 'constant' ? 'warmup' : `warmup, ${then.replaceAll('-', ' ')}`
}
