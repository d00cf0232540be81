import { ConfigError } from '@sweetspot/schema'
import { problemText } from '@sweetspot/view/lab'
import { CommandError } from '../../cli/exit-codes.ts'

/** One setting of an experiment as a screen offers it: on its line, by `+` and `-`, and as a word of the command line. */
export interface Setting<Config> {
  /** Its word on the command line. */
  readonly name: string
  /** A few words for the help. */
  readonly does: string
  /** What it takes, as the help shows it: '<rate>'. */
  readonly takes: string
  /** Every value that has a name. */
  readonly choices?: readonly string[]
  /** Whether it means anything now; always where left out. */
  matters?(config: Config): boolean
  /** How it stands on the line of settings. */
  shown(config: Config): string
  /** Its value as one would write it. */
  written(config: Config): string
  /** The experiment with the next larger or smaller value; the schema judges it. */
  moved(config: Config, by: 1 | -1): unknown
  /** The experiment with a value that was written; the schema judges it. */
  given(config: Config, text: string): unknown
}

/** Does a change; what it returns is what the schema has against it, or null. */
export function problemOf(change: () => void): string | null {
  try {
    change()
    return null
  } catch (error) {
    if (error instanceof ConfigError) return problemText(error)
    // Words that the command's flags take are judged as there.
    if (error instanceof CommandError) return error.message.replace(/^--/, '')
    throw error
  }
}
