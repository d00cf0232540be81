import { describe, expect, it } from 'vitest'
import { sweetspot } from '../sweetspot.ts'
import { hasTmux, openTmux } from '../tmux.ts'

const tabs = /1 Lesson.*7 Diagnose/
const firstPicture = '\u001b[?2026l'
const clears = (text: string) => text.match(/\u001b\[[23]J/g) ?? []
const short = '#x=1~overlay~rs.0.t_digits~rs.0.steps_300~rs.0.lr_0.01~rs.1.lr_0.1'

describe.skipIf(!hasTmux)('a terminal', () => {
  it('[TUI-6] is never cleared between the first picture and the end, whatever trains, but once for each resize', async () => {
    await using session = openTmux({ args: ['lab', short] })
    await session.until(/under way/)
    await session.until(/ends at/)
    for (const key of ['?', 'Escape', 'y', 'Escape', 'Tab', 'BTab']) session.keys(key)
    await session.until(/ends at/)
    const [, ...pictures] = session.sent().split(firstPicture)
    expect(clears(pictures.join(''))).toEqual([])
    session.resize(100, 30)
    await session.until((screen) => screen.trimEnd().split('\n').length > 24)
    expect(clears(session.sent().split(firstPicture).slice(1).join(''))).toEqual(['\u001b[2J'])
  })

  it('[TUI-7] of another size shows what one has that had it from the start', async () => {
    await using small = openTmux({ columns: 64, rows: 18 })
    await using large = openTmux({ columns: 120, rows: 40 })
    const [first, second] = [await small.until(tabs), await large.until(tabs)]
    for (const session of [small, large]) session.keys('y')
    await small.until(/share|back/)
    for (const session of [small, large]) session.keys('Escape')
    small.resize(120, 40)
    large.resize(64, 18)
    await small.until((screen) => screen.trimEnd() === second.trimEnd())
    await large.until((screen) => screen.trimEnd() === first.trimEnd())
    expect([small.screen().trimEnd(), large.screen().trimEnd()]).toEqual([second.trimEnd(), first.trimEnd()])
  })

  it('[TUI-8] that is too small is said to be, and the laboratory is there again when it is not', async () => {
    await using session = openTmux({ columns: 60, rows: 16 })
    await session.until(/Lesson\]/)
    session.resize(59, 16)
    await session.until(/needs 60 x 16 cells, this terminal has 59 x 16/)
    session.resize(20, 5)
    await session.until(/needs/)
    session.resize(60, 16)
    expect(await session.until(/Lesson\]/)).not.toMatch(/needs/)
  })

  it('[TUI-9] that changes its size again and again gets a whole picture in the end', async () => {
    await using session = openTmux({ columns: 90, rows: 30 })
    const before = await session.until(tabs)
    for (let i = 0; i < 60; i++) session.resize(20 + ((37 * i) % 130), 5 + ((17 * i) % 50))
    session.resize(90, 30)
    expect((await session.until((screen) => screen.trimEnd() === before.trimEnd())).trimEnd()).toBe(before.trimEnd())
  })

  it.each([
    ['16', { TERM: 'xterm' }, /\u001b\[3[1-6]m/, /\u001b\[38;/],
    ['256', { TERM: 'xterm-256color' }, /\u001b\[38;5;/, /\u001b\[38;2;/],
    ['all', { COLORTERM: 'truecolor' }, /\u001b\[38;2;/, /\u001b\[38;5;/],
    ['all, as FORCE_COLOR says', { TERM: 'xterm', FORCE_COLOR: '3' }, /\u001b\[38;2;/, /\u001b\[38;5;/],
    [
      'no colours, as NO_COLOR says',
      { NO_COLOR: '1', COLORTERM: 'truecolor' },
      /ends at/,
      /\u001b\[[39]\d?[;m]|\u001b\[[1-6]m/,
    ],
  ] as const)('[TUI-10] gets %s colours by what it can show', async (_what, env, some, none) => {
    await using session = openTmux({ args: ['lab', short], env })
    await session.until(/ends at/)
    expect(session.sent()).toMatch(some)
    expect(session.sent()).not.toMatch(none)
  })

  it('[TUI-11] gets colours mixed for its background, by COLORFGBG or :theme', async () => {
    const sent = async (env: Readonly<Record<string, string>>, ...keys: readonly string[]) => {
      await using session = openTmux({ args: ['lab', short], env: { COLORTERM: 'truecolor', ...env } })
      await session.until(/ends at/)
      for (const key of keys) session.keys(key)
      if (keys.length > 0) await session.until(/chosen|ends at/)
      return new Set(session.sent().match(/\u001b\[38;2;[\d;]+m/g))
    }
    const [unknown, dark, light] = [
      await sent({}),
      await sent({ COLORFGBG: '15;0' }),
      await sent({ COLORFGBG: '0;15' }),
    ]
    expect([dark, light].map((colors) => [...colors].some((color) => unknown.has(color)))).toEqual([false, false])
  })

  it('[TUI-12] that shows plain characters only gets no others, on any screen', async () => {
    await using session = openTmux({
      script: '$SWEETSPOT --ascii; echo "ended with $?"; exec cat',
      columns: 100,
      rows: 30,
    })
    await session.until(tabs)
    for (const key of ['2', '3', '4', '5', '6', '7', '1', '?', 'Escape', 'y', 'Escape', ':']) {
      session.keys(key)
      await new Promise((resolve) => setTimeout(resolve, 300))
    }
    session.keys('C-c')
    await session.until(/ended with 130/)
    expect(session.sent()).toMatch(/^[\u0000-\u007e]*$/)
  })

  it('[TUI-13] that is read aloud gets sentences on its usual screen, and nothing that was said is taken back', async () => {
    await using session = openTmux({
      script: 'echo before; $SWEETSPOT; echo "ended with $?"; exec cat',
      env: { INK_SCREEN_READER: 'true' },
      columns: 100,
      rows: 60,
    })
    await session.until(/before\nLesson\./)
    session.keys('2')
    await session.until(/\nLab\.\n/)
    session.keys('q')
    const screen = await session.until(/ended with 0/)
    expect(screen).toMatch(/^before\nLesson\.\n[^]*\nLab\.\n[^]*ended with 0/)
    expect(session.sent()).not.toMatch(/\u001b\[(?!\?2004)/)
  })

  it('[TUI-14] that cannot place text is refused: the help is printed', async () => {
    await using session = openTmux({
      script: '$SWEETSPOT --ascii; echo "ended with $?"; exec cat',
      env: { TERM: 'dumb' },
      rows: 60,
    })
    expect(await session.until(/ended with 0/)).toMatch(/Usage: sweetspot/)
  })
})

it('[TUI-14] what is no terminal, or nobody at one, gets the help without an escape sequence', async () => {
  for (const args of [[], ['--ascii']]) {
    const { code, stdout, stderr } = await sweetspot(args, { env: { FORCE_COLOR: '3' } })
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^[^\u001b]*Usage: sweetspot[^\u001b]*$/)
  }
})
