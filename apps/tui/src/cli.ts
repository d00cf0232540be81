#!/usr/bin/env node
import { LogError } from '@sweetspot/logs'
import { ConfigError } from '@sweetspot/schema'
import { sanitise } from '@sweetspot/view'
import { CommanderError } from 'commander'
import { CommandError, exitCodes } from './cli/exit-codes.ts'
import { createProgram } from './program.ts'

// A reader that has gone away (`| head`) is a reason to end, not an error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(exitCodes.done)
})

try {
  const program = createProgram()
  if (process.argv.length > 2) await program.parseAsync(process.argv)
  else program.outputHelp()
} catch (error) {
  process.exitCode = report(error)
}

/** One line an issue on stderr, and the code for the shell. */
function report(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.usage
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
