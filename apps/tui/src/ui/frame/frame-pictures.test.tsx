import { Text } from 'ink'
import { expect, it } from 'vitest'
import { openFrame, plainScreen } from '../../../test/open-frame.tsx'
import { screenNames } from './screen.ts'

const titles = ['Lesson', 'Lab', 'Range test', 'Search', 'Microscope', 'Surface', 'Diagnose']
const link = `#x=1~overlay~rs.0.t_digits~${'rs.0.lr_0.1~'.repeat(9)}`
const shared = { name: 'x', command: `sweetspot open '${link}'`, link, page: 'lab', files: null } as const

/** Screens of which each fills its room with its own name. */
const screens = screenNames.map((name, i) =>
  plainScreen({
    name,
    title: titles[i]!,
    bindings: () => [
      { keys: ['Space'], does: 'play or pause', hint: 'play', run: () => {} },
      { keys: ['Left', 'h'], does: 'one step back', hint: 'step', run: () => {} },
    ],
    shared: () => shared,
    View: ({ columns, rows }) => <Text>{Array(rows).fill(name.padEnd(columns, '.')).join('\n')}</Text>,
  }),
)

it.each([
  [100, 30],
  [80, 24],
  [60, 16],
  [59, 16],
] as const)(
  '[TUI-68] the frame at %i x %i: a screen, the keys, what is shared, a question with a mistake',
  async (columns, rows) => {
    using opened = openFrame({ screens, first: 'lab', columns, rows })
    const pictures = [await opened.lines()]
    for (const keys of [['?'], ['Escape', 'y'], ['Escape', ':', ...'theme pink', 'Enter']]) {
      opened.press(...keys.map((key) => (key === ' ' ? 'Space' : key)))
      await opened.lines()
      pictures.push(await opened.lines())
    }
    const rule = `\n${'─'.repeat(columns)}\n`
    await expect(pictures.map((lines) => lines.join('\n')).join(rule)).toMatchFileSnapshot(
      `snapshots/frame-${columns}x${rows}.txt`,
    )
  },
)
