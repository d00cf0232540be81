import { CommandError, exitCodes } from './exit-codes.ts'
import { replaceFile } from './replace-file.ts'

/** Writes a whole file or none of it; what was found is not lost with it. */
export function writeWhole(path: string, text: string): void {
  try {
    replaceFile(path, text)
  } catch (error) {
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
