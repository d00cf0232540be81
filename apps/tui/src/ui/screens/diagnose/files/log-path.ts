import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The absolute path that a typed, pasted or dragged text means: as it stands where that exists, else with its quotes, escapes, `~` or `file://` undone. */
export function pathOf(text: string, folder: string): string {
  const trimmed = text.trim()
  const asItStands = resolve(folder, withHome(trimmed))
  return trimmed === '' || existsSync(asItStands) ? asItStands : resolve(folder, withHome(plainOf(trimmed)))
}

/** A path as people read it: from the working folder where it lies in there, with `~` for the home folder, else whole. */
export function shownPath(path: string): string {
  const here = relative(process.cwd(), path)
  if (here !== '' && here !== '..' && !here.startsWith(`..${sep}`) && resolve(here) === path) return here
  const home = homedir()
  return path === home || path.startsWith(`${home}${sep}`) ? `~${path.slice(home.length)}` : path
}

/** Whether a text is written like a path, and not like a few keys that arrived together. */
export function isPathLike(text: string): boolean {
  return /^["'~]|[\\/]|\.\w+["']?$/.test(text.trim())
}

const withHome = (path: string): string => (/^~(?=$|[\\/])/.test(path) ? `${homedir()}${path.slice(1)}` : path)

function plainOf(text: string): string {
  // An address has no quotes of a shell in it: ' is itself there.
  const plain = /^file:/i.test(text) ? text : unquoted(text)
  if (!/^file:/i.test(plain)) return plain
  try {
    return fileURLToPath(plain)
  } catch {
    return plain
  }
}

/** A word of a shell as the shell understands it; spaces between words are part of it, since one path is expected. */
function unquoted(text: string): string {
  let plain = ''
  let quote = ''
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!
    const next = text[at + 1]
    if (quote === '' && (character === '"' || character === "'")) quote = character
    else if (character === quote) quote = ''
    else if (character === '\\' && quote !== "'" && next !== undefined) {
      plain += next
      at++
    } else plain += character
  }
  return plain
}
