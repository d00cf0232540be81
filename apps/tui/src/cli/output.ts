import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { CommandError, exitCodes } from './exit-codes.ts'

/** Writes a whole file or none of it: to a neighbour first, then under its name. */
export function writeWhole(path: string, text: string): void {
  const draft = `${path}.${process.pid}.part`
  try {
    const file = openSync(draft, 'w')
    try {
      for (let bytes = Buffer.from(text); bytes.length > 0; ) bytes = bytes.subarray(writeSync(file, bytes))
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(draft, path)
  } catch (error) {
    rmSync(draft, { force: true })
    throw new CommandError(
      `${path}: cannot be written (${(error as Error).message}). What was found stands on stdout; add --json for all of it.`,
      exitCodes.internal,
    )
  }
}

/** Writes all of a text to stdout before the process ends; a reader that has gone away is no error. */
export function print(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text.endsWith('\n') ? text : `${text}\n`, (error) => {
      if (error && (error as NodeJS.ErrnoException).code !== 'EPIPE') reject(error)
      else resolve()
    })
  })
}

/** The format that the ending of a file's name asks for. */
export function formatOf(output: string | undefined): 'json' | 'csv' | 'svg' | undefined {
  if (output === undefined) return undefined
  const [, ending = ''] = /\.([a-z]+)$/i.exec(output) ?? []
  if (ending === 'json' || ending === 'csv' || ending === 'svg') return ending
  throw new CommandError(`-o: expected a file that ends in .json, .csv or .svg, got '${output}'.`, exitCodes.usage)
}
