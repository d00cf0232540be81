import type { Executor } from '@sweetspot/core'
import { render } from 'ink'
import { App } from '../src/ui/frame/App.tsx'
import { createFrame } from '../src/ui/frame/create-frame.ts'
import type { FrameStore } from '../src/ui/frame/frame-store.ts'
import type { MountableScreen } from '../src/ui/frame/mountable.ts'
import { mountable } from '../src/ui/frame/mountable.ts'
import type { Screen, ScreenName } from '../src/ui/frame/screen.ts'
import { type KeyPress, keyOf, namedKey } from '../src/ui/keys/key-press.ts'
import { createSettings, type Preferences } from '../src/ui/look/settings.ts'
import type { Ability } from '../src/ui/look/use-look-of.ts'
import { createCanvas } from '../src/ui/terminal/canvas.ts'
import { createPainter } from '../src/ui/terminal/painter.ts'

/** The frame on a terminal that exists in memory only. */
export interface OpenFrame extends Disposable {
  readonly frame: FrameStore
  /** Presses keys by their names; single characters by themselves. */
  press(...names: readonly string[]): void
  /** Writes text, character by character. */
  type(text: string): void
  /** Lets React draw; the lines of the picture, as Ink made them. */
  lines(): Promise<readonly string[]>
  /** Everything that a terminal would have been sent. */
  sent(): string
  /** Whether it was left, and how. */
  readonly left: readonly ('quit' | 'interrupt')[]
}

/** How a frame is opened. */
export interface OpenFrameOptions {
  readonly screens?: readonly MountableScreen[]
  readonly first?: ScreenName
  readonly columns?: number
  readonly rows?: number
  readonly ability?: Ability
  readonly preferences?: Partial<Preferences>
  readonly executor?: Executor
}

/** Never comes to an end, and never does anything. */
const idle: Executor = { run: () => new Promise(() => {}) }

/** Opens a frame with these screens. */
export function openFrame({
  screens = [plainScreen({})],
  first = screens[0]!.name,
  columns = 80,
  rows = 24,
  ability = { color: 'none', ascii: false },
  preferences = {},
  executor = idle,
}: OpenFrameOptions = {}): OpenFrame {
  const left: ('quit' | 'interrupt')[] = []
  let time = 0
  const pace = { interval: 0, now: () => (time += 100), after: () => () => {} }
  const settings = createSettings({ theme: 'auto', ascii: false, ...preferences }, () => {})
  const frame = createFrame({
    screens,
    first,
    session: { executor, pace, settings },
    onQuit: (isInterrupt) => left.push(isInterrupt ? 'interrupt' : 'quit'),
  })
  const size = { columns, rows }
  let sent = ''
  let picture = ''
  const painter = createPainter({
    write: (text) => (sent += text),
    size: () => size,
    isFull: () => false,
    isAscii: () => ability.ascii || settings.get().ascii,
  })
  const canvas = createCanvas(
    () => size,
    (next) => {
      picture = next
      painter.paint(next)
    },
  )
  const { drawings, stdout } = canvas
  const ink = render(<App frame={frame} terminal={ability} size={size} drawings={drawings} isSpoken={false} />, {
    stdout,
    debug: true,
    exitOnCtrlC: false,
    patchConsole: false,
  })
  return {
    frame,
    left,
    press(...names) {
      for (const name of names) frame.press(pressOf(name))
    },
    type(text) {
      for (const character of text) frame.press(keyOf(character))
    },
    async lines() {
      await new Promise((resolve) => setTimeout(resolve))
      return picture.split('\n')
    },
    sent: () => sent,
    [Symbol.dispose]: () => ink.unmount(),
  }
}

const pressOf = (name: string): KeyPress =>
  name === 'Space' ? keyOf(' ') : [...name].length === 1 ? keyOf(name) : namedKey(name)

/** A screen without anything, but for what is given. */
export function plainScreen(parts: Partial<Screen<null>>): MountableScreen {
  return mountable<null>({
    name: 'lab',
    title: 'Lab',
    create: () => null,
    bindings: () => [],
    subscribe: () => () => {},
    View: () => null,
    ...parts,
  })
}
