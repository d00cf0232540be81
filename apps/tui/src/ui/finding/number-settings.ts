import { formatCount, formatRate, halfDecade, plural } from '@sweetspot/view'
import { CommandError, exitCodes } from '../../cli/exit-codes.ts'
import { numberOrWord } from '../../cli/flags.ts'
import { seedsOf } from '../../cli/rates.ts'
import type { Setting } from './setting.ts'

/** One end of the rates, which moves by half a decade. */
export function rateSetting<Name extends 'from' | 'to'>(
  name: Name,
  does: string,
): Setting<{ readonly [name in Name]: number }> {
  return {
    name,
    does,
    takes: '<rate>',
    // The task and the optimizer stand before it: "from" would say no more.
    shown: (config) => `${name === 'to' ? 'to ' : ''}${formatRate(config[name])}`,
    written: (config) => String(config[name]),
    moved: (config, by) => ({ ...config, [name]: halfDecade(config[name], by) }),
    given: (config, text) => ({ ...config, [name]: numberOrWord(text) }),
  }
}

/** How often everything is repeated with other batches, starts and noise. */
export const seedsSetting: Setting<{ readonly seeds: readonly number[] }> = {
  name: 'seeds',
  does: 'how many seeds, or which',
  takes: '<n>|<a,b,…>',
  shown: ({ seeds }) => plural(seeds.length, 'seed'),
  written: ({ seeds }) => (isCount(seeds) ? String(seeds.length) : seeds.join(',')),
  moved: (config, by) => ({ ...config, seeds: Array.from({ length: config.seeds.length + by }, (_, i) => i + 1) }),
  given: (config, text) => ({ ...config, seeds: seedsOf(text) }),
}

const isCount = (seeds: readonly number[]): boolean => seeds.every((seed, i) => seed === i + 1)

/** A number of steps, which doubles and halves. */
export function stepsSetting<Config>(
  name: string,
  does: string,
  {
    get,
    set,
    shown,
    matters,
  }: {
    get(config: Config): number
    set(config: Config, steps: unknown): unknown
    /** The words around the number on the line of settings. */
    shown(steps: string): string
    matters?(config: Config): boolean
  },
): Setting<Config> {
  return {
    ...(matters && { matters }),
    name,
    does,
    takes: '<n>',
    shown: (config) => shown(formatCount(get(config))),
    written: (config) => String(get(config)),
    moved: (config, by) => set(config, by > 0 ? 2 * get(config) : Math.floor(get(config) / 2)),
    given: (config, text) => set(config, numberOrWord(text)),
  }
}

/** Something that is done or not. */
export function flagSetting<Name extends string>(
  name: Name,
  does: string,
): Setting<{ readonly [name in Name]: boolean }> {
  return {
    name,
    does,
    takes: 'on|off',
    choices: ['on', 'off'],
    shown: (config) => `${name} ${config[name] ? 'on' : 'off'}`,
    written: (config) => (config[name] ? 'on' : 'off'),
    moved: (config) => ({ ...config, [name]: !config[name] }),
    given(config, text) {
      if (text === 'on' || text === 'off') return { ...config, [name]: text === 'on' }
      throw new CommandError(`${name}: expected on or off, got '${text}'.`, exitCodes.usage)
    },
  }
}
