import { basename, dirname, join } from 'node:path'
import { reasonOf } from '../../../../cli/read-input.ts'
import { type FileEntry, listFolder } from './list-folder.ts'
import { shownPath } from './log-path.ts'

/** What the file list shows; replaced, never changed. */
export interface BrowserState {
  /** The absolute path of the folder. */
  readonly folder: string
  readonly entries: readonly FileEntry[]
  readonly isListing: boolean
  /** Why the folder could not be read; '' where it was. */
  readonly problem: string
  /** Whether every file is listed, not only those that are named like logs. */
  readonly showsAll: boolean
  readonly filter: string
  /** The name that is selected; '' for the first. */
  readonly selected: string
  /** When the folder was read, in milliseconds since 1970. */
  readonly readAt: number
}

/** A list of files to choose from, and the ways through it. */
export interface FileBrowser {
  get(): BrowserState
  /** Reads a folder and shows it; the entry of that name is selected. */
  go(folder: string, selected?: string): Promise<void>
  up(): void
  /** Reads the folder again, unless one is being read. */
  refresh(): void
  /** Selects the entry at a place of those listed. */
  select(at: number): void
  filter(text: string): void
  toggleAll(): void
}

const endings = /\.(csv|tsv|json|jsonl|log|txt)$/i

/** The entries that are listed now. */
export function listed({ entries, showsAll, filter }: BrowserState): readonly FileEntry[] {
  const wanted = filter.toLowerCase()
  return entries.filter(
    ({ name, kind }) =>
      (showsAll || (!name.startsWith('.') && (kind === 'folder' || endings.test(name)))) &&
      name.toLowerCase().includes(wanted),
  )
}

/** The place of the selected entry among those listed; -1 where none is. */
export function selectedAt(state: BrowserState): number {
  const entries = listed(state)
  const at = entries.findIndex(({ name }) => name === state.selected)
  return at < 0 ? Math.min(0, entries.length - 1) : at
}

/** A browser that begins in a folder, which it has not read yet; `changed` is called after every change. */
export function createFileBrowser(folder: string, changed: () => void, now: () => number): FileBrowser {
  let state: BrowserState = {
    folder,
    entries: [],
    isListing: false,
    problem: '',
    showsAll: false,
    filter: '',
    selected: '',
    readAt: 0,
  }
  let asked = 0

  function set(change: Partial<BrowserState>): void {
    state = { ...state, ...change }
    changed()
  }

  async function go(folder: string, selected = ''): Promise<void> {
    const id = ++asked
    set({ isListing: true })
    try {
      const entries = await listFolder(folder)
      if (id !== asked) return
      const filter = folder === state.folder ? state.filter : ''
      set({ folder, entries, selected, filter, isListing: false, problem: '', readAt: now() })
    } catch (error) {
      if (id === asked) set({ isListing: false, problem: `${shownPath(folder)}: ${reasonOf(error)}.` })
    }
  }

  return {
    get: () => state,
    go,
    up: () => void go(dirname(state.folder), basename(state.folder)),
    refresh() {
      if (!state.isListing) void go(state.folder, state.selected)
    },
    select: (at) => set({ selected: listed(state)[at]?.name ?? '' }),
    filter: (filter) => set({ filter }),
    toggleAll: () => set({ showsAll: !state.showsAll }),
  }
}

/** The path of the selected entry, and whether it is a folder; null where the list is empty. */
export function selectedEntry(state: BrowserState): { readonly path: string; readonly kind: FileEntry['kind'] } | null {
  const entry = listed(state)[selectedAt(state)]
  return entry === undefined ? null : { path: join(state.folder, entry.name), kind: entry.kind }
}
