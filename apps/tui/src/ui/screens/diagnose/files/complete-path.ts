import { readdirSync } from 'node:fs'
import { sanitiseLine } from '@sweetspot/view'
import { pathOf } from './log-path.ts'

/** How long the names of a folder are used again, in milliseconds: a question asks for them with every picture. */
const fresh = 2000

/** Gives the whole paths that begin with what is written, folders and logs of one folder; remembers that folder for a moment. */
export function createPathCompletion(now: () => number): (text: string, folder: string) => readonly string[] {
  let known: { readonly folder: string; readonly at: number; readonly names: readonly string[] } | null = null

  function namesIn(folder: string): readonly string[] {
    if (known?.folder !== folder || now() - known.at > fresh) known = { folder, at: now(), names: read(folder) }
    return known.names
  }

  return (text, folder) => {
    if (/^\s*["']|^\s*file:/i.test(text)) return []
    const cut = text.lastIndexOf('/') + 1
    const [typed, begun] = [text.slice(0, cut), text.slice(cut)]
    if (typed === '' && begun === '~') return ['~/']
    return namesIn(pathOf(typed === '' ? '.' : typed, folder))
      .filter((name) => name.startsWith(begun) && (begun.startsWith('.') || !name.startsWith('.')))
      .map((name) => typed + name)
  }
}

/** The names in a folder, those of folders with a slash; a name that could not be shown as it is is left out. */
function read(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter(({ name }) => sanitiseLine(name) === name)
      .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
      .sort((a, b) => Number(b.endsWith('/')) - Number(a.endsWith('/')) || byName.compare(a, b))
  } catch {
    return []
  }
}

const byName = new Intl.Collator('en', { numeric: true })
