import { fromJson, rangeTestResult } from '@sweetspot/schema'
import { letteredPicks } from '@sweetspot/view'
import { describe, expect, it } from 'vitest'
import { sweetspot } from '../sweetspot.ts'
import { hasTmux, openTmux } from '../tmux.ts'

const words = ['range-test', 'ravine', '--steps', '60', '--seeds', '3', '--check']

describe.skipIf(!hasTmux)('the screen of range tests in a terminal', () => {
  it('[TRNG-17] shows the numbers of the command’s --json, at every size, and leaves the screen as it was', async () => {
    const { stdout } = await sweetspot([...words, '--json', '--quiet'])
    const result = fromJson(stdout, rangeTestResult, { maxBytes: null })
    await using session = openTmux({ args: [...words, '--screen'], columns: 100, rows: 30 })
    await session.until(/\[3 Range test\]/)
    await session.until(/whole runs that check it/)
    session.keys('p', 'p')
    const screen = await session.until(/gain lost/)
    for (const { cells } of letteredPicks(result).rows)
      for (const key of ['rate', 'decades', 'excess'])
        expect(screen).toContain(typeof cells[key] === 'object' ? cells[key].text : cells[key])
    session.resize(60, 16)
    expect(await session.until((text) => text.split('\n')[0]!.trim().length < 60)).toMatch(/A {2}Sweetspot/)
    session.keys(':')
    session.keys('-l', 'from 1e9')
    session.keys('Enter')
    await session.until(/from: expected a rate below "to"/)
    session.keys('Escape')
    await session.until((text) => !text.includes(':from'))
    session.keys('q')
    await session.until(/ended with 0/)
  })

  it('[TRNG-18] without an experiment the command opens its screen on a terminal, and is an error elsewhere', async () => {
    await using session = openTmux({ args: ['range-test'] })
    await session.until(/\[3 Range test\][\s\S]*digits/)
    session.keys('q')
    await session.until(/ended with 0/)
    const { code, stderr } = await sweetspot(['range-test'])
    expect([code, stderr]).toEqual([2, expect.stringContaining("missing required argument 'experiment'")])
    expect((await sweetspot(['range-test', 'moons', '--screen'])).stderr).toContain('--screen: This is no terminal.')
  })
})
