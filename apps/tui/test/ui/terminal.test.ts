import { describe, expect, it } from 'vitest'
import { sweetspot } from '../sweetspot.ts'
import { hasTmux, openTmux } from '../tmux.ts'

const esc = '\u001b'
const sequence = (rest: string) => new RegExp(`${esc}\\[${rest}`, 'g')
/** The list of chapters when it is there. */
const chapters = /The knob[\s\S]*q quit/
const fresh = '#x=1~overlay~rs.0.t_digits~rs.0.steps_300~rs.0.lr_0.01~rs.1.lr_0.1'
/** What was sent after the first picture. */
const afterFirst = (sent: string) => sent.split('\u001b[?2026l').slice(1).join('')
const ended = 'echo "ended with $?"; exec cat'

describe.skipIf(!hasTmux)('a terminal', () => {
  it('[TUI-6] is never cleared between the first picture and the end, whatever trains, but once for each resize', async () => {
    await using session = openTmux({ args: ['lab', fresh] })
    await session.until(/under way/)
    await session.until(/ends at/)
    session.keys('y')
    await session.until(/In a shell/)
    session.keys('Tab')
    await session.until(/Range test\]/)
    expect(afterFirst(session.sent()).match(sequence('[23]J'))).toBeNull()
    session.resize(100, 30)
    await session.until((screen) => screen.trimEnd().split('\n').length > 24)
    expect(afterFirst(session.sent()).match(sequence('[23]J'))).toEqual(['\u001b[2J'])
  })

  it('[TUI-7] of another size shows what one has that had it from the start', async () => {
    await using small = openTmux({ columns: 64, rows: 18 })
    await using large = openTmux({ columns: 120, rows: 40 })
    const [first, second] = [await small.until(chapters), await large.until(chapters)]
    small.resize(120, 40)
    large.resize(64, 18)
    const same = (one: string) => (screen: string) => screen.trimEnd() === one.trimEnd()
    expect([await small.until(same(second)), await large.until(same(first))]).toHaveLength(2)
  })

  it('[TUI-8] that is too small is said to be, and the laboratory is there again when it is not', async () => {
    await using session = openTmux({ columns: 60, rows: 16 })
    await session.until(chapters)
    session.resize(59, 16)
    await session.until(/needs 60 x 16 cells, this terminal has 59 x\n16\./)
    session.resize(20, 5)
    await session.until(/needs/)
    session.resize(60, 16)
    expect(await session.until(chapters)).not.toMatch(/needs/)
  })

  it('[TUI-9] that changes its size again and again gets a whole picture in the end', async () => {
    await using session = openTmux({ columns: 90, rows: 30 })
    await session.until(chapters)
    const before = await session.settled()
    for (let i = 0; i < 60; i++) session.resize(20 + ((37 * i) % 130), 5 + ((17 * i) % 50))
    session.resize(90, 30)
    expect(await session.until((screen) => screen === before)).toBe(before)
  })

  it.each([
    ['16 colours', { TERM: 'xterm' }, '3[1-6]m', '38;'],
    ['256 colours', { TERM: 'xterm-256color' }, '38;5;', '38;2;'],
    ['all colours', { COLORTERM: 'truecolor' }, '38;2;', '38;5;'],
    ['all colours with FORCE_COLOR', { TERM: 'xterm', FORCE_COLOR: '3' }, '38;2;', '38;5;'],
    ['no colours with NO_COLOR', { NO_COLOR: '1', COLORTERM: 'truecolor' }, '0m', '[1-9][\\d;]*m'],
  ] as const)('[TUI-10] gets %s, as it says of itself', async (_what, env, some, none) => {
    await using session = openTmux({ args: ['lab', fresh], env })
    await session.until(/ends at/)
    expect(session.sent()).toMatch(sequence(some))
    expect(session.sent()).not.toMatch(sequence(none))
  })

  it('[TUI-11] gets colours mixed for its background, where it tells of one', async () => {
    const colors = async (env: Readonly<Record<string, string>>) => {
      await using session = openTmux({ args: ['lab', fresh], env: { COLORTERM: 'truecolor', ...env } })
      await session.until(/ends at/)
      return [...new Set(session.sent().match(sequence('38;2;[\\d;]+m')))].sort().join()
    }
    const all = [await colors({}), await colors({ COLORFGBG: '15;0' }), await colors({ COLORFGBG: '0;15' })]
    expect(new Set(all).size).toBe(3)
  })

  it('[TUI-12] that shows plain characters only gets no others, on any screen', async () => {
    await using session = openTmux({ script: `$SWEETSPOT --ascii; ${ended}`, columns: 100, rows: 30 })
    await session.until(chapters)
    for (const [key, title] of [...'234567'].map((key) => [key, new RegExp(`\\[${key} `)] as const)) {
      session.keys(key)
      await session.until(title)
      session.keys('y')
      await session.until(/In a shell|nothing here/)
      session.keys('?')
      await session.until((screen) => !/In a shell/.test(screen))
    }
    session.keys('C-c')
    await session.until(/ended with 130/)
    expect([...session.sent()].filter((character) => character > '~')).toEqual([])
  })

  it('[TUI-13] that is read aloud gets sentences on its usual screen, and nothing that was said is taken back', async () => {
    const env = { INK_SCREEN_READER: 'true' }
    await using session = openTmux({ script: `echo before; $SWEETSPOT; ${ended}`, env, columns: 100, rows: 60 })
    await session.until(/before\nLesson\./)
    session.keys('2')
    await session.until(/\nLab\.\n/)
    session.keys('q')
    expect(await session.until(/ended with 0/)).toMatch(/^before\nLesson\.\n[\s\S]*\nLab\.\n[\s\S]*ended with 0/)
    // Marks around what is pasted are no pictures.
    expect(session.sent()).not.toMatch(sequence('(?!\\?2004)'))
  })

  it('[TUI-14] that cannot place text is refused: the help is printed', async () => {
    await using session = openTmux({ script: `$SWEETSPOT --ascii; ${ended}`, env: { TERM: 'dumb' }, rows: 60 })
    expect(await session.until(/ended with 0/)).toMatch(/Usage: sweetspot/)
  })
})

it.each([[[]], [['--ascii']]])(
  '[TUI-15] what is no terminal gets the help, without an escape sequence',
  async (args) => {
    const { code, stdout, stderr } = await sweetspot(args, { env: { FORCE_COLOR: '3' } })
    expect([code, stderr, stdout.includes(esc)]).toEqual([0, '', false])
    expect(stdout).toMatch(/Usage: sweetspot/)
  },
)
