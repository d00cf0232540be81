import { type OptimizerConfig, optimizerConfig, parse, type RunConfig, type ScheduleConfig } from '@sweetspot/schema'
import { formatCount, plural } from '../format/count.ts'
import { formatRate } from '../format/rate.ts'

/**
 * What tells each run from the others, in as few words as do it: `0.1`, `adam 0.001`, `float16`, `warmup`.
 *
 * Only settings that differ are named; runs that differ in nothing are numbered.
 */
export function runLabels(configs: readonly RunConfig[]): string[] {
  const differs = (of: (config: RunConfig) => unknown): boolean =>
    new Set(configs.map((config) => JSON.stringify(of(config)))).size > 1
  const tasks = settingsThatDiffer(configs.map(({ task }) => task))
  const optimizers = differs(({ optimizer }) => optimizer)
  const schedules = differs(({ schedule }) => schedule)
  const clippings = differs(({ clipping }) => clipping)
  const changes = differs(({ interventions }) => interventions)
  const seeds = differs(({ seed }) => seed)
  const steps = differs(({ steps }) => steps)
  const others = tasks.length > 0 || optimizers || schedules || clippings || changes || seeds || steps
  const rates = differs(({ learningRate }) => learningRate) || !others
  const names = optimizerLabels(configs.map(({ optimizer }) => optimizer))
  const scheduleNames = scheduleLabels(configs.map(({ schedule }) => schedule))
  const labels = configs.map((config, i) =>
    [
      ...tasks.map((key) => settingText(key, (config.task as Settings)[key])),
      [optimizers ? names[i]! : '', rates ? formatRate(config.learningRate) : ''].filter(Boolean).join(' '),
      schedules ? scheduleNames[i]! : '',
      clippings ? (config.clipping.name === 'none' ? 'not clipped' : 'clipped') : '',
      changes ? changesText(config) : '',
      seeds ? `seed ${config.seed}` : '',
      steps ? plural(config.steps, 'step') : '',
    ]
      .filter(Boolean)
      .join(', '),
  )
  return labels.map((label, i) => {
    const before = labels.slice(0, i).filter((other) => other === label).length
    return before === 0 ? label : `${label} (${before + 1})`
  })
}

/** The name of each optimizer, with the settings that tell it from others of the same name. */
export function optimizerLabels(optimizers: readonly OptimizerConfig[]): string[] {
  return optimizers.map((optimizer) => {
    const same = optimizers.filter(({ name }) => name === optimizer.name)
    const usual = parse(optimizerConfig, { name: optimizer.name }) as Settings
    const settings = settingsThatDiffer(same)
      .filter((key) => (optimizer as Settings)[key] !== usual[key])
      .map((key) => settingText(key, (optimizer as Settings)[key]))
    return settings.length === 0 ? optimizer.name : `${optimizer.name} (${settings.join(', ')})`
  })
}

type Settings = Readonly<Record<string, unknown>>

function settingsThatDiffer(configs: readonly object[]): string[] {
  const keys = [...new Set(configs.flatMap((config) => Object.keys(config)))]
  return keys.filter((key) => new Set(configs.map((config) => JSON.stringify((config as Settings)[key]))).size > 1)
}

const spaced = (key: string): string => key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)

function settingText(key: string, value: unknown): string {
  if (value === undefined) return ''
  if (typeof value === 'boolean') return value ? spaced(key) : `no ${spaced(key)}`
  if (typeof value === 'number') return `${spaced(key)} ${formatRate(value)}`
  if (Array.isArray(value)) return `${spaced(key)} ${value.join('-')}`
  // Most words say alone what they are: relu, float16, squared-error.
  return key === 'batchSize' ? `batch size ${value}` : String(value).replaceAll('-', ' ')
}

/** The name of each schedule, with the settings that tell it from others of the same name, such as a dialect. */
function scheduleLabels(schedules: readonly ScheduleConfig[]): string[] {
  return schedules.map((schedule) => {
    const same = schedules.filter(({ name }) => name === schedule.name)
    const settings = settingsThatDiffer(same)
      .filter((key) => key !== 'schedule')
      .flatMap((key) => settingText(key, (schedule as Settings)[key]) || [])
    return settings.length === 0 ? scheduleText(schedule) : `${scheduleText(schedule)} (${settings.join(', ')})`
  })
}

function scheduleText(schedule: ScheduleConfig): string {
  if (schedule.name !== 'warmup') return schedule.name.replaceAll('-', ' ')
  const then = schedule.schedule.name
  return then === 'constant' ? 'warmup' : `warmup, ${then.replaceAll('-', ' ')}`
}

function changesText({ interventions }: RunConfig): string {
  const [first] = interventions
  if (first === undefined) return 'unchanged'
  const more = interventions.length > 1 ? ` and ${plural(interventions.length - 1, 'more change')}` : ''
  return `${formatRate(first.learningRate)} from step ${formatCount(first.step)}${more}`
}
