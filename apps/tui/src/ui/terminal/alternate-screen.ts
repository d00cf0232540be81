import { writeSync } from 'node:fs'

/** The other screen of a terminal, which leaves what was there before as it was. */
export interface AlternateScreen {
  /** Back to the usual screen, cursor and line mode; a second call does nothing. */
  leave(): void
}

/** To the other screen, empty, without a cursor. */
const enterSequence = '\u001b[?1049h\u001b[2J\u001b[H\u001b[?25l'
/** Colours off, cursor shown, back to the usual screen. */
const leaveSequence = '\u001b[0m\u001b[?25h\u001b[?1049l'

/** Goes to the other screen; it is left on every way out of the process that a process hears of. */
export function enterAlternateScreen(process: NodeJS.Process): AlternateScreen {
  const { stdout, stdin } = process
  let isThere = true
  writeSync(stdout.fd, enterSequence)
  function leave(): void {
    if (!isThere) return
    isThere = false
    process.off('exit', leave)
    if (stdin.isTTY && stdin.isRaw) stdin.setRawMode(false)
    try {
      // Synchronous: the process may be about to end.
      writeSync(stdout.fd, leaveSequence)
    } catch {
      // The terminal is gone.
    }
  }
  process.on('exit', leave)
  return { leave }
}
