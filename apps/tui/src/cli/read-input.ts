import { readFileSync, statSync } from 'node:fs'
import { CommandError, exitCodes } from './exit-codes.ts'

/** Largest file that is read, in bytes. */
export const maxBytes = 200_000_000

/** The text of a file, or of stdin for "-". */
export function readText(path: string): string {
  if (path === '-' && process.stdin.isTTY) {
    throw new CommandError('stdin is a terminal. Pipe a document in, or name a file.', exitCodes.usage)
  }
  try {
    if (path !== '-' && statSync(path).size > maxBytes) {
      throw new CommandError(
        `${path}: larger than ${maxBytes / 1e6} MB. Cut the file, or keep every tenth row.`,
        exitCodes.unreadable,
      )
    }
    return readFileSync(path === '-' ? 0 : path, 'utf8')
  } catch (error) {
    if (error instanceof CommandError) throw error
    throw new CommandError(`${path}: ${reasonOf(error)}.`, exitCodes.unreadable)
  }
}

/** Why a file or folder could not be opened, in a few words. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'ENOENT') return 'no such file'
  if (code === 'EISDIR') return 'is a folder'
  return code === 'EACCES' ? 'may not be read' : message
}
