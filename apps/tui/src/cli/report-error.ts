import { LogError } from '@sweetspot/logs'
import { ConfigError } from '@sweetspot/schema'
import { sanitise } from '@sweetspot/view'
import { CommandError, exitCodes } from './exit-codes.ts'

/** One line an issue on stderr, and the code for the shell. */
export function reportError(error: unknown): number {
  if (error instanceof ConfigError || error instanceof CommandError) {
    process.stderr.write(`${sanitise(error.message)}\n`)
    return error instanceof CommandError ? error.exitCode : exitCodes.usage
  }
  if (error instanceof LogError) {
    process.stderr.write(`${sanitise(error.message)}\n`)
    return exitCodes.unreadable
  }
  process.stderr.write(
    `sweetspot failed: ${sanitise(error instanceof Error ? (error.stack ?? error.message) : String(error))}\n`,
  )
  return exitCodes.internal
}
