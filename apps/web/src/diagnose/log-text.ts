import { LogError } from '@sweetspot/logs'
import { exampleLog } from './example-log.ts'
import type { LogSource } from './log-run.ts'

/**
 * The text of a log. Files are UTF-8, or UTF-16 where a byte order mark says so.
 *
 * @throws LogError where the file cannot be read
 */
export async function textOf(source: LogSource): Promise<string> {
  switch (source.kind) {
    case 'text':
      return source.text
    case 'example':
      return exampleLog(source.name)
    case 'file':
      return decoded(await bytesOf(source.file))
  }
}

async function bytesOf(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch {
    throw new LogError('the browser could not read it: it is a folder, or it was moved or changed. Choose it again.')
  }
}

function decoded(bytes: Uint8Array): string {
  const isLittle = bytes[0] === 0xff && bytes[1] === 0xfe
  const isBig = bytes[0] === 0xfe && bytes[1] === 0xff
  return new TextDecoder(isLittle ? 'utf-16le' : isBig ? 'utf-16be' : 'utf-8').decode(bytes)
}
