import { type FSWatcher, watch } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import type { Pace } from '@sweetspot/view'

/** What happened to a file that is followed. */
export type FileChange =
  | 'grown'
  /** It is shorter than it was. */
  | 'cut'
  /** Another file has its name. */
  | 'replaced'
  /** It is gone, or may not be looked at. */
  | 'gone'
  /** It was gone, and is there again. */
  | 'back'
  /** Nothing since the look before, for a whole interval. */
  | 'quiet'

/** How often a file is looked at, in milliseconds, whatever the file system says of itself. */
const interval = 1000

interface Facts {
  readonly size: number
  readonly mtimeMs: number
  readonly ino: number
}

/** Follows a file by its path: looks at it every second, and at once where the file system tells of a change; returns how to stop. */
export function followFile(
  path: string,
  { after }: Pick<Pace, 'after'>,
  heard: (change: FileChange) => void,
): () => void {
  let last: Facts | null = null
  let isFirst = true
  let isStopped = false
  let isLooking = false
  let cancel: (() => void) | undefined

  async function look(isDue: boolean): Promise<void> {
    if (isLooking || isStopped) return
    isLooking = true
    cancel?.()
    const facts = await stat(path).catch(() => null)
    isLooking = false
    if (isStopped) return
    // The timer goes first: who hears may stop it.
    cancel = after(interval, () => void look(true))
    const change = isFirst ? (facts === null ? 'gone' : 'grown') : changeOf(last, facts)
    isFirst = false
    last = facts
    if (change !== 'quiet' || isDue) heard(change)
  }

  const watcher = watched(path, () => void look(false))
  void look(false)
  return () => {
    isStopped = true
    cancel?.()
    watcher?.close()
  }
}

function changeOf(last: Facts | null, facts: Facts | null): FileChange {
  if (facts === null) return last === null ? 'quiet' : 'gone'
  if (last === null) return 'back'
  if (facts.ino !== last.ino) return 'replaced'
  if (facts.size < last.size) return 'cut'
  return facts.size === last.size && facts.mtimeMs === last.mtimeMs ? 'quiet' : 'grown'
}

/** The folder is watched, since a file that is replaced takes its watcher along; over a network nothing may ever be heard. */
function watched(path: string, changed: () => void): FSWatcher | null {
  try {
    const watcher = watch(dirname(path), { persistent: false }, (_event, name) => {
      if (name === null || name === basename(path)) changed()
    })
    return watcher.on('error', () => watcher.close())
  } catch {
    return null
  }
}
