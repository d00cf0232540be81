import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'

/** Writes a whole file or none of it: to a neighbour first, then under its name. Throws what the system says. */
export function replaceFile(path: string, text: string): void {
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
    throw error
  }
}
