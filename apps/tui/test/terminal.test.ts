import { execFileSync } from 'node:child_process'
import { expect, it, vi } from 'vitest'
import { program } from './sweetspot.ts'

vi.setConfig({ testTimeout: 60_000 })

const tmux = (...args: readonly string[]) =>
  execFileSync('tmux', ['-L', `sweetspot-${process.pid}`, ...args], { encoding: 'utf8' })

/** Runs the command in a real terminal of this size and gives back what stands on the screen at the end. */
async function onScreen(columns: number, rows: number, args: readonly string[], environment = ''): Promise<string> {
  tmux('new-session', '-d', '-x', String(columns), '-y', String(rows))
  try {
    tmux('send-keys', `clear; ${environment} ${process.execPath} ${program} ${args.join(' ')}; echo ended-$?`, 'Enter')
    for (;;) {
      const screen = tmux('capture-pane', '-p', '-J')
      if (/^ended-\d/m.test(screen)) return screen
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  } finally {
    tmux('kill-session')
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
