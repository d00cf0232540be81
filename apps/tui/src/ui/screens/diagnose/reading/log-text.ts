import { closeSync, fstatSync, openSync, readSync, type Stats, statSync } from 'node:fs'
import { StringDecoder } from 'node:string_decoder'
import { CommandError, exitCodes } from '../../../../cli/exit-codes.ts'
import { maxBytes, readText } from '../../../../cli/read-input.ts'

/** Files from this size on are read on from where they ended, in bytes; smaller ones are read anew. */
const worthGrowing = 8_000_000

/** So many bytes before the end are compared, to see that a file was only appended to. */
const compared = 256

interface Growing {
  readonly inode: number
  size: number
  text: string
  tail: Buffer
  readonly decoder: StringDecoder
}

/** Reads logs, those that grow large only from where they ended. */
interface LogTexts {
  /** What tells whether a file is the one that was read last. @throws CommandError in the words of the command */
  stampOf(path: string): string
  read(path: string, grows: boolean): string
}

/** A reader that has read nothing yet. */
export function createLogTexts(growsFrom = worthGrowing): LogTexts {
  let known: { readonly path: string; readonly growing: Growing } | null = null
  return {
    stampOf(path) {
      const { size, mtimeMs, ino } = plainFile(path)
      return [size, mtimeMs, ino].join(' ')
    },
    read(path, grows) {
      const { size } = plainFile(path)
      if (!grows || size < growsFrom || size > maxBytes) return readText(path)
      const growing = known?.path === path ? known.growing : null
      if (growing === null || !append(path, growing)) known = { path, growing: begin(path) }
      return known!.growing.text
    },
  }
}

function plainFile(path: string): Stats {
  let facts: Stats | undefined
  try {
    facts = statSync(path)
  } catch {
    // The reader says why, in the words of the command.
    readText(path)
  }
  if (facts?.isFile() || facts?.isDirectory()) return facts
  throw new CommandError(
    `${path}: is neither a file nor a folder. Pipe it into sweetspot diagnose - instead.`,
    exitCodes.unreadable,
  )
}

function begin(path: string): Growing {
  const growing = { inode: statSync(path).ino, size: 0, text: '', tail: Buffer.alloc(0), decoder: new StringDecoder() }
  append(path, growing)
  return growing
}

/** Takes in what was appended to a file; false where something else happened to it. @mutates growing */
function append(path: string, growing: Growing): boolean {
  const file = openSync(path, 'r')
  try {
    const { ino, size } = fstatSync(file)
    const from = growing.size - growing.tail.length
    if (ino !== growing.inode || size < growing.size) return false
    const bytes = Buffer.alloc(size - from)
    const read = readSync(file, bytes, 0, bytes.length, from)
    if (!bytes.subarray(0, growing.tail.length).equals(growing.tail)) return false
    const whole = bytes.subarray(0, read)
    growing.text += growing.decoder.write(whole.subarray(growing.tail.length))
    growing.size = from + read
    growing.tail = Buffer.from(whole.subarray(-compared))
    return true
  } finally {
    closeSync(file)
  }
}
