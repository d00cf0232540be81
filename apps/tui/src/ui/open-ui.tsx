import { render } from 'ink'
import { executor } from '../cli/executor.ts'
import { reportError } from '../cli/report-error.ts'
import { terminalOf } from '../cli/terminal.ts'
import { App } from './frame/App.tsx'
import { createFrame } from './frame/create-frame.ts'
import type { Opening, ScreenName } from './frame/screen.ts'
import { createSettings } from './look/settings.ts'
import { screens } from './screens/index.ts'
import { preferencesPath, readPreferences, writePreferences } from './session/preferences-file.ts'
import { enterAlternateScreen } from './terminal/alternate-screen.ts'
import { createPainter } from './terminal/painter.ts'

/** What the laboratory is opened with. */
export interface UiOptions {
  /** The screen that is shown first; the last one of the time before where it is left out. */
  readonly screen?: ScreenName
  readonly opening?: Opening
  readonly ascii: boolean
}

/** At most 25 pictures a second of what is under way. */
const interval = 40

/** The codes of processes that a signal has ended. */
const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const

/** Shows the laboratory until the user leaves; the process ends with it. */
export async function openUi({ screen, opening, ascii }: UiOptions): Promise<void> {
  const path = preferencesPath(process.env)
  const { kept, problem } = readPreferences(path)
  const terminal = terminalOf(process.stdout, process.env, { ascii, plain: false })
  let last = kept
  let saidProblem = problem !== ''
  const keep = (change: Partial<typeof kept>) => {
    last = { ...last, ...change }
    const sentence = writePreferences(path, last)
    if (sentence !== '' && !saidProblem) frame.say(sentence)
    saidProblem ||= sentence !== ''
  }
  const frame = createFrame({
    screens,
    first: screen ?? kept.screen,
    session: {
      executor: executor(),
      pace: {
        interval,
        now: () => performance.now(),
        after(milliseconds, call) {
          const timer = setTimeout(call, milliseconds)
          return () => clearTimeout(timer)
        },
      },
      settings: createSettings(kept, keep),
    },
    onScreen: (name) => keep({ screen: name }),
    onQuit: () => end(0),
  })
  const alternate = enterAlternateScreen(process)
  let isEnding = false
  function end(code: number, error?: unknown): void {
    if (isEnding) return
    isEnding = true
    ink.unmount()
    alternate.leave()
    process.exit(error === undefined ? code : reportError(error))
  }
  for (const [signal, code] of Object.entries(signals)) process.on(signal, () => end(code))
  process.on('uncaughtException', (error) => end(1, error))
  process.on('unhandledRejection', (error) => end(1, error))
  if (opening) frame.show(frame.get().screen, opening)
  if (problem !== '') frame.say(problem)
  const isSpoken = process.env['INK_SCREEN_READER'] === 'true'
  const ink = render(<App frame={frame} terminal={terminal} isSpoken={isSpoken} />, {
    exitOnCtrlC: false,
    patchConsole: false,
    // Ink hands over whole pictures, and the painter writes what changed of them: Ink's own way erases all lines for each picture.
    ...(!isSpoken && { debug: true, stdout: createPainter(process.stdout) }),
    isScreenReaderEnabled: isSpoken,
  })
  await ink.waitUntilExit()
}
