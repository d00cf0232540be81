import type { LogRun } from './log-run.ts'

/** A word of a shell command: quoted where it holds anything that a shell would read. */
const shellWord = (text: string): string =>
  /^[\w./-]+$/.test(text) && !text.startsWith('-') ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`

/** The command that gives the same report. */
export function commandOf({ name }: LogRun): string {
  return `sweetspot diagnose ${shellWord(name.startsWith('-') ? `./${name}` : name)}`
}

/** What the command would not know of a run: it finds columns by their names, and judges one log alone. Null where it knows all. */
export function beyondCommand({ columns }: LogRun, logs: number): string | null {
  if (logs > 1) return 'The command judges one log alone: without the other runs its verdict may be another.'
  if (Object.keys(columns).length > 0) {
    return 'The command finds columns by their names: rename yours first, as you chose them here.'
  }
  return null
}
