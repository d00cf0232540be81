import { mkdirSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { replaceFile } from '../../cli/replace-file.ts'
import { type ScreenName, screenNames } from '../frame/screen.ts'
import { type Preferences, themes } from '../look/settings.ts'

/** What is kept from one time to the next. */
export interface Kept extends Preferences {
  readonly screen: ScreenName
}

/** What was read of a file of preferences. */
export interface ReadPreferences {
  readonly kept: Kept
  /** What else stands in it, which another version may know; null where the file cannot be understood. */
  readonly others: Readonly<Record<string, unknown>> | null
  /** A sentence about what is wrong with it; '' for nothing. */
  readonly problem: string
}

const defaults: Kept = { theme: 'auto', ascii: false, screen: 'lesson' }

/** Where preferences are kept: by the XDG rules. */
export function preferencesPath(environment: Readonly<Record<string, string | undefined>>): string {
  const base = environment['XDG_CONFIG_HOME']
  // The rules say that a relative path is to be ignored.
  return join(base?.startsWith('/') ? base : join(homedir(), '.config'), 'sweetspot', 'preferences.json')
}

/** The preferences in a file; the defaults where there are none, and a sentence where they could not be read. */
export function readPreferences(path: string): ReadPreferences {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { kept: defaults, others: {}, problem: '' }
    return { kept: defaults, others: null, problem: `${path} cannot be read: the defaults are used.` }
  }
  const value = objectIn(text)
  if (value === null) {
    const problem = `${path} is no JSON of preferences: the defaults are used, and nothing is kept until you mend or delete it.`
    return { kept: defaults, others: null, problem }
  }
  const { theme = defaults.theme, ascii = defaults.ascii, screen, ...others } = value
  const isWrong = !themes.some((one) => one === theme) || typeof ascii !== 'boolean'
  return {
    kept: {
      theme: themes.find((one) => one === theme) ?? defaults.theme,
      ascii: ascii === true,
      // A screen that is not there any more is no mistake of anybody's.
      screen: screenNames.find((name) => name === screen) ?? defaults.screen,
    },
    others,
    problem: isWrong
      ? `${path}: expected theme auto, dark or light, and ascii true or false. The defaults are used.`
      : '',
  }
}

function objectIn(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null
  } catch {
    return null
  }
}

/** Writes preferences; a sentence where they cannot be kept, '' where they are. */
export function writePreferences(path: string, preferences: Readonly<Record<string, unknown>>): string {
  try {
    mkdirSync(dirname(path), { recursive: true })
    replaceFile(path, `${JSON.stringify(preferences, null, 2)}\n`)
    return ''
  } catch {
    return `${path} cannot be written: preferences last until you leave.`
  }
}
