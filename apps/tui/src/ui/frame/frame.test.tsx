import { expect, it } from 'vitest'
import { openFrame, plainScreen } from '../../../test/open-frame.tsx'
import { screens } from '../screens/index.ts'

const bottom = (lines: readonly string[]) => lines.at(-1)

it('[TUI-32] a command is known by its name or its beginning, and one that is not says what was meant', async () => {
  using opened = openFrame()
  const { frame, press, type, lines } = opened
  const said = async (text: string) => {
    press(':')
    type(text)
    press('Enter')
    const [above, line] = (await lines()).slice(-2)
    press('Ctrl+U', 'Backspace')
    return [above, line?.slice(0, 9)]
  }
  expect(await said('asci yes')).toEqual(["ascii: expected on or off, got 'yes'.", ':asci yes'])
  expect((await said('o'))[0]).toBe("open: expected a link with '#x=' in it, as the site and the key y give them.")
  expect((await said('teme dark'))[0]).toBe('teme: no such command. Did you mean theme?')
  expect((await said('l xyz'))[0]).toBe('')
  press(':')
  type('theme dark')
  press('Enter')
  expect(frame.session.settings.get().theme).toBe('dark')
})

it('[TUI-33] a beginning that several commands have names them', async () => {
  using opened = openFrame({
    screens: [plainScreen({}), plainScreen({ name: 'lesson', title: 'Lesson' })],
  })
  opened.press(':')
  opened.type('l')
  opened.press('Enter')
  expect((await opened.lines()).at(-2)).toBe('l: could be lab, lesson.')
})

it('[TUI-34] commands of before come back with Up', async () => {
  using opened = openFrame()
  for (const text of ['theme dark', 'theme light']) {
    opened.press(':')
    opened.type(text)
    opened.press('Enter')
  }
  opened.press(':', 'Up', 'Up')
  expect(bottom(await opened.lines())).toMatch(/^:theme dark/)
})

it('[TUI-35] what is pasted goes to the line, to the screen, or opens a link; else nothing happens, and it is said', async () => {
  const taken: string[] = []
  const screen = plainScreen({ paste: (_model, text) => text.startsWith('/') && taken.push(text) > 0 })
  const shown: unknown[] = []
  const lab = plainScreen({ name: 'lab', open: (_model, opening) => void shown.push(opening) })
  const diagnose = { ...screen, name: 'diagnose', title: 'Diagnose' } as const
  using opened = openFrame({ screens: [diagnose, lab] })
  const { frame, press, lines, left } = opened
  frame.paste('q', true)
  expect([left, bottom(await lines())]).toEqual([
    [],
    'Nothing here takes pasted text. Press : first to paste a command.',
  ])
  frame.paste('/tmp/loss.csv', false)
  expect(taken).toEqual(['/tmp/loss.csv'])
  press(':')
  frame.paste('open \u001b]0;x\u0007some\nthing', true)
  expect(bottom(await lines())).toMatch(/^:open some thing/)
  press('Escape')
  frame.paste('http://localhost:4173/lab/#x=1~overlay~rs.0.t_digits~rs.0.lr_0.1', true)
  expect([frame.get().screen, shown]).toMatchObject(['lab', [{ kind: 'experiment' }]])
})

it('[TUI-36] text that was typed while nobody listened is typed', () => {
  using opened = openFrame()
  opened.frame.paste(':theme dark', false)
  expect(opened.frame.get().question?.line.text).toBe('theme dark')
})

it('[TUI-37] Escape and the key after it may arrive as one, as Alt and the key do', () => {
  using opened = openFrame()
  opened.press('?', 'Alt+:')
  expect([opened.frame.get().sheet, opened.frame.get().question?.question.label]).toEqual([null, ':'])
})

it('[TUI-38] the help lists every key and command that is answered, on every screen', async () => {
  for (const { name } of screens) {
    using opened = openFrame({ screens, first: name, columns: 200, rows: 200 })
    opened.press('?')
    await opened.lines()
    const text = (await opened.lines()).join('\n')
    const { own, always } = opened.frame.screenBindings()
    const missing = [...own.map(({ does }) => does), ...always.map(({ does }) => does)].filter(
      (does) => !text.includes(does),
    )
    expect([name, missing, opened.frame.commands().filter((one) => !text.includes(`:${one.name}`))]).toEqual([
      name,
      [],
      [],
    ])
  }
})

it('[TUI-39] a sheet that is longer than its room is scrolled to its end and back, and no further', async () => {
  using opened = openFrame({ columns: 60, rows: 16 })
  const { press, lines } = opened
  press('?')
  await lines()
  press('G')
  await lines()
  const [end] = (await lines()).slice(-2)
  expect(end).toMatch(/^↑ \d+ above {2}↓ 0 below/)
  press('k')
  expect((await lines()).at(-2)).toMatch(/↓ 1 below/)
  press('g')
  expect((await lines()).at(-2)).toMatch(/^↑ 0 above/)
})

it('[TUI-40] the line of keys fits into one line on every screen, and always names help, commands and the way out', async () => {
  for (const { name } of screens)
    for (const columns of [60, 70, 80, 100, 140]) {
      using opened = openFrame({ screens, first: name, columns })
      await opened.lines()
      const lines = await opened.lines()
      expect([name, columns, lines.length, lines.at(-1)]).toEqual([
        name,
        columns,
        23,
        expect.stringMatching(/: command.*\? keys.*q quit$/),
      ])
    }
})

it('[TUI-41] a message takes the place of the keys until the next one', async () => {
  using opened = openFrame()
  opened.frame.say('Saved.')
  expect(bottom(await opened.lines())).toBe('Saved.')
  opened.press('F9')
  expect(bottom(await opened.lines())).toMatch(/q quit$/)
})

it('[TUI-42] the command and the link are shown whole, each as one line for who selects it', async () => {
  const link = `#x=1~${'a'.repeat(200)}`
  const shared = { name: 'x', command: `sweetspot open '${link}'`, link, page: 'lab', files: null } as const
  using opened = openFrame({ screens: [plainScreen({ shared: () => shared })] })
  opened.press('y')
  const text = (await opened.lines()).join('')
  expect([text.includes(shared.command), text.includes(`lab/${link}`)]).toEqual([true, true])
  // Where a line goes on, the terminal is told to wrap instead of being given a new place.
  expect(opened.sent()).toContain(`\u001b[?7h${shared.command.slice(0, 80)}${shared.command.slice(80, 160)}`)
})
