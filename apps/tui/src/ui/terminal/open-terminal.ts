import type { KeyEvent } from '../keys/key-reader.ts'
import { alternateScreen } from './alternate-screen.ts'
import { type Canvas, createCanvas } from './canvas.ts'
import { createKeyboard } from './keyboard.ts'
import { pace } from './pace.ts'
import { createPainter } from './painter.ts'
import { type Size, sizeOf } from './size.ts'
import { createSpeaker } from './speaker.ts'
import { createSuspension } from './suspension.ts'

/** How a terminal is used, and what is heard of it. */
export interface TerminalUse {
  /** Sentences instead of pictures, on the usual screen. */
  readonly isSpoken: boolean
  /** Whether only plain characters may be sent. */
  isAscii(): boolean
  onKey(event: KeyEvent): void
  onResize(size: Size): void
  /** Called when the terminal is gone. */
  onGone(): void
}

/** A terminal that belongs to the laboratory until it is left. */
export interface OpenTerminal {
  /** What Ink draws on. */
  readonly canvas: Canvas
  /** Gives the terminal back as it was; a second call does nothing. */
  leave(): void
  /** Stops the process, as Ctrl+Z does. */
  suspend(): void
}

/** Takes the terminal of a process. */
export function openTerminal(process: NodeJS.Process, use: TerminalUse): OpenTerminal {
  const { stdout, stdin } = process
  let isOurs = false
  const write = (text: string): void => void stdout.write(text)
  const size = () => sizeOf(stdout)
  const isFull = () => !isOurs || stdout.writableNeedDrain
  const painter = createPainter({ write, size, isFull, isAscii: use.isAscii })
  const speaker = createSpeaker(write, pace)
  const screen = alternateScreen(stdout.fd, use.isSpoken)
  const keyboard = createKeyboard(stdin, pace.after, { onKey: use.onKey, onEnd: use.onGone })

  function enter(): void {
    isOurs = true
    screen.enter()
    keyboard.listen()
    painter.forget()
    painter.resume()
  }

  function leave(): void {
    if (!isOurs) return
    isOurs = false
    keyboard.rest()
    screen.leave()
  }

  const suspension = createSuspension(process, pace.after, { leave, enter })
  stdout.on('drain', painter.resume)
  stdout.on('resize', () => {
    // What another width leaves behind would stand beside the new picture.
    painter.forget()
    use.onResize(size())
  })
  // Whoever ends the process, the terminal is given back.
  process.on('exit', leave)
  enter()
  return { canvas: createCanvas(size, use.isSpoken ? speaker.say : painter.paint), leave, suspend: suspension.stop }
}
