import { formatRate } from '../format/rate.ts'

/** The settings of a config by name. */
export type Settings = Readonly<Record<string, unknown>>

/** The names of the settings in which configs differ. */
export function settingsThatDiffer(configs: readonly object[]): string[] {
  const keys = [...new Set(configs.flatMap((config) => Object.keys(config)))]
  return keys.filter((key) => new Set(configs.map((config) => JSON.stringify((config as Settings)[key]))).size > 1)
}

/** A setting in a few words: `momentum 0.9`, `no bias correction`, `float16`. */
export function settingText(key: string, value: unknown, isShort = false): string {
  if (value === undefined) return ''
  if (isShort && key === 'dampening') return 'dampened'
  if (typeof value === 'boolean') return value ? spaced(key) : `no ${spaced(key)}`
  if (typeof value === 'number') return `${spaced(key)} ${formatRate(value)}`
  if (Array.isArray(value)) return `${spaced(key)} ${value.join('-')}`
  // Most words say alone what they are: relu, float16, squared-error.
  if (value === 'pytorch') return 'PyTorch'
  return key === 'batchSize' ? `batch size ${value}` : String(value).replaceAll('-', ' ')
}

const spaced = (key: string): string => key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
