import { execFileSync } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { hasTmux, openTmux, type TmuxOptions, type TmuxSession } from '../tmux.ts'

/** The command between two looks at the modes of its terminal. */
const script = `echo before
stty -g >modes-before
$SWEETSPOT
echo "ended with $?"
stty -g >modes-after
cmp modes-before modes-after && echo same modes
exec cat`

const tabs = /1 Lesson.*7 Diagnose/

async function opened(options: TmuxOptions = {}): Promise<TmuxSession> {
  const session = openTmux({ script, ...options })
  await session.until(tabs)
  return session
}

/** What is planted in the process before it starts: it runs when the laboratory is on the screen. */
const planted = (code: string) => ({
  NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(`setTimeout(() => { ${code} }, 2000).unref()`)}`,
})

/** The screen as it was, with the code below; then its modes. */
const left = (code: number, message = '') => new RegExp(`^before\\n${message}ended with ${code}\\nsame modes`)

const press =
  (...keys: readonly string[]) =>
  (session: TmuxSession) =>
    session.keys(...keys)
const signal = (name: NodeJS.Signals) => (session: TmuxSession) => void process.kill(session.pid(), name)

describe.skipIf(!hasTmux)('the laboratory is left', () => {
  it.each([
    ['q', 0, press('q')],
    [':quit', 0, press(':', 'quit', 'Enter')],
    ['Ctrl-C', 130, press('C-c')],
    ['Ctrl-C while a question is open', 130, press(':', 'theme', 'C-c')],
    ['Ctrl-C while a sheet is open', 130, press('?', 'C-c')],
    ['SIGINT', 130, signal('SIGINT')],
    ['SIGTERM', 143, signal('SIGTERM')],
    ['SIGHUP', 129, signal('SIGHUP')],
  ] as const)('[TUI-1] by %s: code %i, and screen, cursor and modes are as they were', async (_how, code, leave) => {
    await using session = await opened()
    leave(session)
    expect(await session.until(/same modes/)).toMatch(left(code))
  })

  it.each(
    ['Lesson', 'Lab', 'Range test', 'Search', 'Microscope', 'Surface', 'Diagnose'].map(
      (title, i) => [i + 1, title] as const,
    ),
  )('[TUI-69] from screen %i, %s: screen, cursor and modes are as they were', async (place, title) => {
    await using session = await opened()
    session.keys(String(place))
    await session.until((screen) => screen.includes(`[${place} ${title}]`))
    session.resize(100, 30)
    await session.until((screen) => screen.split('\n').length > 25)
    session.keys('q')
    expect(await session.until(/same modes/)).toMatch(left(0))
  })

  it.each([
    ['q', 0, press('q')],
    ['Ctrl-C', 130, press('C-c')],
    ['SIGTERM', 143, signal('SIGTERM')],
  ] as const)(
    '[TUI-2] by %s in the middle of a training on threads: at once, with code %i',
    async (_how, code, leave) => {
      const link = '#x=1~overlay~rs.0.t_digits~rs.0.steps_100000~rs.0.lr_0.01~rs.1.lr_0.1'
      await using session = openTmux({ script: script.replace('$SWEETSPOT', `$SWEETSPOT lab '${link}'`) })
      await session.until(/train it|press|\br\b/)
      session.keys('r')
      await session.until(/under way/)
      leave(session)
      expect(await session.until(/same modes/)).toMatch(left(code))
    },
  )

  it.each([
    ['a timer', "throw new Error('planted')"],
    ['a promise', "Promise.reject(new Error('planted'))"],
    ['a drawing', "Array.prototype.flatMap = () => { throw new Error('planted') }"],
  ])('[TUI-3] by an error of %s: its message stands on the screen that was there before', async (_where, code) => {
    // Room for a whole stack of calls, wherever the files lie: nothing may scroll away.
    await using session = await opened({ env: planted(code), columns: 120, rows: 60 })
    await sleep(1500)
    // Another size draws everything anew, without which an error of a drawing has no occasion; a key could reach the shell.
    for (let columns = 121; columns < 141 && tabs.test(session.screen()); columns++) {
      session.resize(columns, 60)
      await sleep(100)
    }
    expect(await session.until(/same modes/)).toMatch(
      /^before\nsweetspot failed: Error: planted\n[\s\S]*?\nended with 1\nsame modes/,
    )
  })

  it('[TUI-4] when its terminal is gone, and leaves no process behind', async () => {
    await using session = await opened()
    const pid = session.pid()
    session.close()
    const state = () => {
      try {
        return execFileSync('ps', ['-o', 'state=', '-p', String(pid)], { encoding: 'utf8' }).trim()
      } catch {
        return 'none'
      }
    }
    for (let tries = 0; tries < 200 && !/^(Z|none)/.test(state()); tries++) await sleep(50)
    expect(state()).toMatch(/^(Z|none)/)
  })

  it('[TUI-5] for a while by Ctrl-Z: the shell has its screen and modes, and fg brings the laboratory back', async () => {
    // A shell with jobs, and the command as a function of it.
    const shell = `echo "PS1='$ '; lab() { $SWEETSPOT; }" >rc; exec bash --noprofile --rcfile rc -i`
    await using session = openTmux({ script: shell })
    await session.until(/^\$$/m)
    session.keys('stty -a >before; lab', 'Enter')
    await session.until(tabs)
    session.keys('C-z')
    await session.until(/Stopped/)
    session.keys('clear; stty -a >after; cmp before after && echo same modes', 'Enter')
    expect(await session.until(/^same modes/m)).not.toMatch(tabs)
    session.keys('fg', 'Enter')
    await session.until(tabs)
    session.keys('?')
    await session.until(/Keys everywhere/)
    session.keys('C-c')
    await session.until((screen) => !/Keys everywhere/.test(screen))
    session.keys('echo "ended with $?"', 'Enter')
    expect(await session.until(/^ended with/m)).toMatch(/^ended with 130/m)
  })
})
