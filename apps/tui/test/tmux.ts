import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { program } from './sweetspot.ts'

/** Whether this machine has tmux: without it the tests of real sessions are left out. */
export const hasTmux = spawnSync('tmux', ['-V']).status === 0

/** The command in a terminal of its own. */
export interface TmuxSession extends AsyncDisposable {
  /** Sends keys by tmux's names: 'Up', 'Space', 'C-c', or characters. */
  keys(...keys: readonly string[]): void
  /** What stands on the screen; with `escapes` its colours, too. */
  screen(options?: { readonly escapes?: boolean }): string
  /** Waits until the screen shows something, and gives the screen; fails with the screen after a minute. */
  until(what: RegExp | ((screen: string) => boolean)): Promise<string>
  /** Waits until the screen stays the same for a while, and gives it. */
  settled(): Promise<string>
  resize(columns: number, rows: number): void
  /** The process of the command. */
  pid(): number
  /** Everything that was sent to the terminal so far. */
  sent(): string
  /** The folder in which it all happens. */
  readonly folder: string
  /** Ends the terminal as a closed window does. */
  close(): void
}

/** How a session is begun. */
export interface TmuxOptions {
  readonly args?: readonly string[]
  readonly columns?: number
  readonly rows?: number
  readonly env?: Readonly<Record<string, string>>
  /** Text of the shell that is run instead of the command alone; `$SWEETSPOT` is the command. It runs in a folder of its own. */
  readonly script?: string
}

let sessions = 0

/** Runs the built command in a tmux server of its own; preferences go to a fresh folder. */
export function openTmux({ args = [], columns = 80, rows = 24, env = {}, script }: TmuxOptions = {}): TmuxSession {
  const socket = `sweetspot-${process.pid}-${sessions++}`
  const tmux = (...words: string[]): string =>
    execFileSync('tmux', ['-L', socket, '-f', '/dev/null', ...words], { encoding: 'utf8', stdio: 'pipe' })
  const folder = mkdtempSync(join(tmpdir(), 'sweetspot-'))
  const quoted = (text: string) => `'${text.replaceAll("'", String.raw`'\''`)}'`
  const variables = Object.entries({ XDG_CONFIG_HOME: folder, TERM: 'screen-256color', ...env }).map(([name, value]) =>
    quoted(`${name}=${value}`),
  )
  const command = [process.execPath, program, ...args].map(quoted).join(' ')
  const body =
    script === undefined ? `${command}; echo "ended with $?"; exec cat` : script.replaceAll('$SWEETSPOT', command)
  const record = join(folder, 'sent')
  const start = join(folder, 'start')
  const environment = `env -u CI -u NO_COLOR -u FORCE_COLOR -u COLUMNS -u LINES -u COLORFGBG -u COLORTERM ${variables.join(' ')}`
  // The command begins once all that it sends is recorded.
  const waiting = `cd ${quoted(folder)}; until [ -e start ]; do sleep 0.02; done; ${body}`
  const size = ['-x', String(columns), '-y', String(rows)]
  tmux('new-session', '-d', ...size, `exec ${environment} sh -c ${quoted(waiting)}`)
  tmux('pipe-pane', '-o', `cat >${quoted(record)}`)
  writeFileSync(start, '')
  const screen: TmuxSession['screen'] = ({ escapes = false } = {}) =>
    tmux('capture-pane', '-p', ...(escapes ? ['-e'] : []))
  return {
    keys: (...keys) => void tmux('send-keys', ...keys),
    screen,
    async until(what) {
      const isThere = (text: string) => (what instanceof RegExp ? what.test(text) : what(text))
      for (let tries = 0; tries < 1200; tries++) {
        const text = screen()
        if (isThere(text)) return text
        await sleep(50)
      }
      throw new Error(`The screen never showed ${String(what)}. It shows:\n${screen()}`)
    },
    folder,
    sent: () => readFileSync(record, 'utf8'),
    close: () => void tmux('kill-server'),
    async settled() {
      let text = screen()
      for (let same = 0; same < 10; ) {
        await sleep(50)
        const next = screen()
        same = next === text ? same + 1 : 0
        text = next
      }
      return text
    },
    resize: (columns, rows) => void tmux('resize-window', '-x', String(columns), '-y', String(rows)),
    pid() {
      const shell = tmux('display-message', '-p', '#{pane_pid}').trim()
      return Number(execFileSync('pgrep', ['-P', shell], { encoding: 'utf8' }).trim().split('\n')[0])
    },
    async [Symbol.asyncDispose]() {
      try {
        tmux('kill-server')
      } catch {
        // It has ended by itself.
      }
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
