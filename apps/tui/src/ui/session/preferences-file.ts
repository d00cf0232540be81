import { mkdirSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { writeWhole } from '../../cli/output.ts'
import { type ScreenName, screenNames } from '../frame/screen.ts'
import type { Preferences } from '../look/settings.ts'

/** What is kept from one time to the next. */
export interface Kept extends Preferences {
  readonly screen: ScreenName
}

const defaults: Kept = { theme: 'auto', ascii: false, screen: 'lesson' }

/** Where preferences are kept: by the XDG rules. */
export function preferencesPath(environment: Readonly<Record<string, string | undefined>>): string {
  const base = environment['XDG_CONFIG_HOME']
  // The rules say that a relative path is to be ignored.
  return join(base?.startsWith('/') ? base : join(homedir(), '.config'), 'sweetspot', 'preferences.json')
}

/** The preferences in a file; the defaults where there are none, and a sentence where they could not be read. */
export function readPreferences(path: string): { readonly kept: Kept; readonly problem: string } {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    return { kept: defaults, problem: isMissing ? '' : `${path} cannot be read: the defaults are used.` }
  }
  const kept = keptIn(text)
  return kept === null
    ? { kept: defaults, problem: `${path} holds no preferences: the defaults are used.` }
    : { kept, problem: '' }
}

function keptIn(text: string): Kept | null {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return null
  }
  if (typeof value !== 'object' || value === null) return null
  const {
    theme = defaults.theme,
    ascii = defaults.ascii,
    screen = defaults.screen,
  } = value as Partial<Record<keyof Kept, unknown>>
  if (theme !== 'auto' && theme !== 'dark' && theme !== 'light') return null
  if (typeof ascii !== 'boolean') return null
  const known = screenNames.find((name) => name === screen)
  return known === undefined ? null : { theme, ascii, screen: known }
}

/** Writes preferences; a sentence where they cannot be kept, '' where they are. */
export function writePreferences(path: string, kept: Kept): string {
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeWhole(path, `${JSON.stringify(kept, null, 2)}\n`)
    return ''
  } catch {
    return `${path} cannot be written: preferences last until you leave.`
  }
}
