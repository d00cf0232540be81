import type { Pace } from '@sweetspot/view'
import { createKeyReader, type KeyEvent } from '../keys/key-reader.ts'

/** Milliseconds that the rest of a sequence may take on a slow line; an ESC alone waits as long. */
const patience = 25
/** The same inside of a paste, which comes in many pieces. */
const pastePatience = 1000

/** The keyboard of a terminal: every key by itself, nothing echoed. */
export interface Keyboard {
  listen(): void
  /** Gives the terminal its lines back. */
  rest(): void
}

/** A keyboard that is not listened to yet. */
export function createKeyboard(
  stdin: NodeJS.ReadStream,
  after: Pace['after'],
  { onKey, onEnd }: { onKey(event: KeyEvent): void; onEnd(): void },
): Keyboard {
  const reader = createKeyReader()
  let cancel: (() => void) | undefined

  function hear(events: readonly KeyEvent[]): void {
    for (const event of events) onKey(event)
  }

  function onData(piece: string): void {
    cancel?.()
    hear(reader.read(piece))
    const wait = reader.isPasting() ? pastePatience : patience
    cancel = reader.isWaiting() ? after(wait, () => hear(reader.rest())) : undefined
  }

  stdin.setEncoding('utf8')
  // Both mean that the terminal is gone.
  stdin.on('end', onEnd).on('error', onEnd)
  return {
    listen() {
      stdin.setRawMode(true)
      stdin.on('data', onData)
      stdin.resume()
    },
    rest() {
      cancel?.()
      stdin.off('data', onData)
      stdin.setRawMode(false)
      stdin.pause()
    },
  }
}
