import { execFileSync } from 'node:child_process'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { program } from './sweetspot.ts'

const tmux = (...args: readonly string[]) =>
  execFileSync('tmux', ['-L', `sweetspot-${process.pid}`, ...args], { encoding: 'utf8' })

// One session stays for as long as the tests run, so that the server does.
beforeAll(() => void tmux('new-session', '-d', '-s', 'base'))
afterAll(() => void tmux('kill-server'))

/** Runs the command in a real terminal of this size and gives back what stands on the screen at the end. */
async function onScreen(columns: number, rows: number, args: readonly string[], environment = ''): Promise<string> {
  const session = `size-${columns}-${rows}-${args.length}-${environment.length}`
  tmux('new-session', '-d', '-s', session, '-x', String(columns), '-y', String(rows))
  tmux(
    'send-keys',
    '-t',
    session,
    `clear; ${environment} ${process.execPath} ${program} ${args.join(' ')}; echo ended-$?`,
    'Enter',
  )
  for (;;) {
    const screen = tmux('capture-pane', '-p', '-J', '-t', session)
    if (/^ended-\d/m.test(screen)) return screen
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

const quick = ['compare', 'ravine', '--lr', '0.001,0.01,0.03,0.05', '--steps', '100']

it('[CLI-19] on a terminal the finding stands over its drawing, the table under it, and all of it fits', async () => {
  const screen = await onScreen(80, 40, quick)
  expect(screen).toMatch(/is best/)
  expect(screen).toMatch(/[\u2801-\u28ff]/)
  expect(screen).toMatch(/verdict/)
  expect(screen).toMatch(/ended-0/)
})

it('[CLI-20] --ascii draws with plain characters, and a dumb terminal gets the same without colour', async () => {
  const plain = await onScreen(80, 40, [...quick, '--ascii'])
  expect(plain).not.toMatch(/[\u2500-\u28ff]/)
  expect(await onScreen(80, 40, quick, 'TERM=dumb')).not.toMatch(/[\u2500-\u28ff]/)
})
