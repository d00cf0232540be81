import type { Dirent } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** A name in a folder. Names are foreign text: they are made safe where they are shown. */
export interface FileEntry {
  readonly name: string
  readonly kind: 'folder' | 'file'
  /** Bytes of a file; null where that was not looked up. */
  readonly size: number | null
  /** When it last changed, in milliseconds since 1970. */
  readonly changed: number | null
}

/** So many entries are asked for their size and age; a folder of more lists the others without. */
const mostAsked = 2000

const byName = new Intl.Collator('en', { numeric: true })

/**
 * What is in a folder: folders first, each kind by name, with numbers in their order.
 *
 * @throws the error of the file system
 */
export async function listFolder(folder: string): Promise<readonly FileEntry[]> {
  const names = await readdir(folder, { withFileTypes: true })
  const entries = await Promise.all(names.map((entry, i) => entryOf(folder, entry, i < mostAsked)))
  return entries.toSorted(
    (a, b) => Number(b.kind === 'folder') - Number(a.kind === 'folder') || byName.compare(a.name, b.name),
  )
}

async function entryOf(folder: string, entry: Dirent, asks: boolean): Promise<FileEntry> {
  const { name } = entry
  const unknown = { name, kind: entry.isDirectory() ? 'folder' : 'file', size: null, changed: null } as const
  if (!asks) return unknown
  try {
    // Not `lstat`: a link counts as what it leads to.
    const facts = await stat(join(folder, name))
    const kind = facts.isDirectory() ? 'folder' : 'file'
    return { name, kind, size: kind === 'file' ? facts.size : null, changed: facts.mtimeMs }
  } catch {
    return unknown
  }
}
