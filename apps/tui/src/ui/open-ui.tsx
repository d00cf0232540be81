import { render } from 'ink'
import { executor } from '../cli/executor.ts'
import { reportError } from '../cli/report-error.ts'
import { terminalOf } from '../cli/terminal.ts'
import { App } from './frame/App.tsx'
import { createFrame } from './frame/create-frame.ts'
import type { Opening, ScreenName } from './frame/screen.ts'
import type { KeyEvent } from './keys/key-reader.ts'
import { paperOf } from './look/paper.ts'
import { screens } from './screens/index.ts'
import { openSession } from './session/open-session.ts'
import { endProcess, interrupted, onEnding, terminalGone } from './terminal/endings.ts'
import { openTerminal } from './terminal/open-terminal.ts'
import { pace } from './terminal/pace.ts'
import { type Size, sizeOf } from './terminal/size.ts'

/** What the laboratory is opened with. */
export interface UiOptions {
  /** The screen that is shown first; the last one of the time before where it is left out. */
  readonly screen?: ScreenName
  readonly opening?: Opening
  readonly ascii: boolean
}

/** Runs that share a thread: those of a chart are to be seen growing together. */
const runsPerThread = 4

/** Shows the laboratory until the user leaves; the process ends with it. */
export async function openUi({ screen, opening, ascii }: UiOptions): Promise<void> {
  const { stdout, env } = process
  const isSpoken = env['INK_SCREEN_READER'] === 'true'
  const ability = { ...terminalOf(stdout, env, { ascii, plain: false }), paper: paperOf(env) }
  const kept = openSession(env, { executor: executor({ runsPerThread }), pace, say: (sentence) => frame.say(sentence) })
  const { session } = kept
  let isEnding = false

  function end(code: number, error?: unknown): void {
    if (isEnding) return
    isEnding = true
    terminal.leave()
    endProcess(process, error === undefined ? code : reportError(error))
  }

  const frame = createFrame({
    screens,
    first: screen ?? kept.screen,
    session,
    onScreen: kept.keepScreen,
    onQuit: (isInterrupt) => end(isInterrupt ? interrupted : 0),
  })
  const onKey = (event: KeyEvent): void => {
    if (event.kind === 'paste') frame.paste(event.text, event.isMarked)
    else if (event.press.name === 'Ctrl+Z') terminal.suspend()
    else frame.press(event.press)
  }
  const terminal = openTerminal(process, {
    isSpoken,
    isAscii: () => ability.ascii || session.settings.get().ascii,
    onKey,
    onResize: (size) => ink.rerender(app(size)),
    onGone: () => end(terminalGone),
  })
  onEnding(process, end)
  if (opening) frame.show(frame.get().screen, opening)
  if (kept.problem !== '') frame.say(kept.problem)
  const { canvas } = terminal
  const drawings = isSpoken ? null : canvas.drawings
  const app = (size: Size) => (
    <App frame={frame} terminal={ability} size={size} drawings={drawings} isSpoken={isSpoken} />
  )
  const ink = render(app(sizeOf(stdout)), {
    // Whole pictures: what of them is written, and how, is the terminal's matter.
    stdout: canvas.stdout,
    debug: true,
    exitOnCtrlC: false,
    patchConsole: false,
    isScreenReaderEnabled: isSpoken,
  })
  // Ends only with an error of a drawing, which Ink catches.
  await ink.waitUntilExit().catch((error: unknown) => end(1, error))
}
