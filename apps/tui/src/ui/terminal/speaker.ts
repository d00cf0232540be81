import type { Pace } from '@sweetspot/view'
import { sanitise } from '@sweetspot/view'

/** Says pictures to those who hear them. */
export interface Speaker {
  /** Says what is new in a picture of sentences, once nothing changes any more for a moment. */
  say(picture: string): void
}

/** Milliseconds without a change after which a picture is said. */
const rest = 250
/** Milliseconds after which it is said although it goes on changing, as that of a training does. */
const longest = 5000

/**
 * A speaker that writes the new lines below the old ones: nothing that was written is taken back, so that a screen reader can go
 * through it again.
 */
export function createSpeaker(write: (text: string) => void, { now, after }: Omit<Pace, 'interval'>): Speaker {
  let said: readonly string[] = []
  let latest = ''
  let since: number | null = null
  let cancel: (() => void) | undefined

  function speak(): void {
    since = null
    const lines = sanitise(latest)
      .split('\n')
      .map((line) => line.trimEnd())
      .filter((line) => line !== '')
    const fresh = lines.filter((line) => !said.includes(line))
    said = lines
    if (fresh.length > 0) write(`${fresh.join('\r\n')}\r\n`)
  }

  return {
    say(picture) {
      if (picture === latest) return
      latest = picture
      since ??= now()
      cancel?.()
      cancel = after(Math.max(0, Math.min(rest, since + longest - now())), speak)
    },
  }
}
