#!/usr/bin/env node
import module from 'node:module'
import { CommanderError } from 'commander'
import { exitCodes } from './cli/exit-codes.ts'
import { createProgram } from './program.ts'
import { refusal } from './ui/terminal/refusal.ts'

// Node 22 and later keep the compiled code of what is loaded from here on; where that fails, it is compiled as before.
const { enableCompileCache } = module as { readonly enableCompileCache?: () => unknown }
enableCompileCache?.()

// A reader that has gone away (`| head`) is a reason to end, not an error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(exitCodes.done)
})

try {
  const args = process.argv.slice(2)
  // Nothing is asked for, or only how it should look: the laboratory, where there is a terminal for it.
  const isBare = args.every((arg) => arg === '--ascii')
  if (isBare && refusal(process, process.env) === null) {
    const { openUi } = await import('./ui/open-ui.tsx')
    await openUi({ ascii: args.length > 0 })
  } else {
    const program = await createProgram(args)
    if (isBare) program.outputHelp()
    else await program.parseAsync(process.argv)
  }
} catch (error) {
  process.exitCode = await codeOf(error)
}

async function codeOf(error: unknown): Promise<number> {
  // commander has said its own errors already.
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.usage
  const { reportError } = await import('./cli/report-error.ts')
  return reportError(error)
}
