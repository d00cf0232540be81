import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { openSession } from './open-session.ts'
import { preferencesPath } from './preferences-file.ts'

/** Sessions with the preferences of one folder; `text` is what its file holds at first. */
function sessions(text?: string) {
  const folder = mkdtempSync(join(tmpdir(), 'preferences-'))
  const path = preferencesPath({ XDG_CONFIG_HOME: folder })
  if (text !== undefined) {
    mkdirSync(dirname(path))
    writeFileSync(path, text)
  }
  const said: string[] = []
  const open = () =>
    openSession(
      { XDG_CONFIG_HOME: folder },
      {
        executor: { run: async () => {} },
        pace: { interval: 0, now: () => 0, after: () => () => {} },
        say: (sentence) => void said.push(sentence),
      },
    )
  return { path, said, open }
}

it('[TUI-56] preferences are kept in the folder that XDG names, else in ~/.config', () => {
  expect(preferencesPath({ XDG_CONFIG_HOME: '/x' })).toBe('/x/sweetspot/preferences.json')
  expect(preferencesPath({ XDG_CONFIG_HOME: 'relative' })).toBe(`${homedir()}/.config/sweetspot/preferences.json`)
})

it('[TUI-57] theme, characters and the last screen are there the next time, and nothing else is in their folder', () => {
  const { path, open } = sessions()
  const { session, keepScreen } = open()
  session.settings.set({ theme: 'light', ascii: true })
  keepScreen('surface')
  const again = open()
  expect([again.session.settings.get(), again.screen]).toEqual([
    { theme: 'light', ascii: true, screen: 'surface' },
    'surface',
  ])
  expect(readdirSync(dirname(path))).toEqual(['preferences.json'])
})

it('[TUI-58] what another version wrote beside is kept, and a screen that is not known is no mistake', () => {
  const { path, open } = sessions('{"screen": "orrery", "later": [1]}')
  const { session, screen, problem } = open()
  session.settings.set({ ascii: true })
  expect([screen, problem]).toEqual(['lesson', ''])
  expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({ theme: 'auto', ascii: true, screen: 'lesson', later: [1] })
})

it.each(['{"theme": "dark",', '[]', '"dark"', '\u0000'])(
  '[TUI-59] a file that holds no preferences is said to, the defaults are used, and it is not written over: %j',
  (text) => {
    const { path, open, said } = sessions(text)
    const { session, keepScreen, problem } = open()
    keepScreen('lab')
    session.settings.set({ ascii: true })
    expect([problem, said]).toEqual([expect.stringContaining('the defaults are used'), []])
    expect(readFileSync(path, 'utf8')).toBe(text)
  },
)

it('[TUI-60] a wrong value is said once, and the right ones beside it count', () => {
  const { open } = sessions('{"theme": "pink", "ascii": true}')
  const { session, problem } = open()
  expect([problem, session.settings.get()]).toMatchObject([
    /expected theme auto, dark or light/,
    { theme: 'auto', ascii: true },
  ])
})

it('[TUI-61] a folder that cannot be written is said once', () => {
  const { path, open, said } = sessions()
  // A file where the folder would be.
  writeFileSync(dirname(path), '')
  const { session, keepScreen, problem } = open()
  keepScreen('lab')
  session.settings.set({ ascii: true })
  expect([...(problem === '' ? [] : [problem]), ...said]).toHaveLength(1)
})
