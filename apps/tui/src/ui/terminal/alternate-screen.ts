import { writeSync } from 'node:fs'

/** To the other screen, which the first picture clears; no cursor, no wrapping of long lines, marks around what is pasted. */
const enterPicture = '\u001b[?1049h\u001b[?25l\u001b[?7l\u001b[?2004h'
/**
 * All of it taken back, from an empty screen: of one that has become wider in the meantime tmux would put the longest lines above
 * what was there before. A terminal without another screen goes on in its first line.
 */
const leavePicture = '\u001b[0m\u001b[?2004l\u001b[?7h\u001b[?25h\u001b[1;1H\u001b[J\u001b[?1049l'
/** Those who hear it stay on the usual screen, with all that was said before. */
const [enterSpoken, leaveSpoken] = ['\u001b[?2004h', '\u001b[?2004l']

/** Another screen of a terminal, which leaves what was there before as it was. */
export interface AlternateScreen {
  enter(): void
  /** Back to the usual screen and cursor. */
  leave(): void
}

/** The other screen of a terminal by its number; for those who hear it the usual one. */
export function alternateScreen(fd: number, isSpoken: boolean): AlternateScreen {
  // Synchronous: the process may be about to end, or to stop.
  const write = (text: string) => {
    try {
      writeSync(fd, text)
    } catch {
      // The terminal is gone.
    }
  }
  return {
    enter: () => write(isSpoken ? enterSpoken : enterPicture),
    leave: () => write(isSpoken ? leaveSpoken : leavePicture),
  }
}
