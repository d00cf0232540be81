import { fromJson, searchResult } from '@sweetspot/schema'
import { formatCount, sweepTable } from '@sweetspot/view'
import { describe, expect, it } from 'vitest'
import { sweetspot } from '../sweetspot.ts'
import { hasTmux, openTmux } from '../tmux.ts'

const words = ['search', 'moons', '--steps', '200', '--seeds', '2', '--lr', '1e-4..0.1']

describe.skipIf(!hasTmux)('the screen of searches in a terminal', () => {
  it('[TSRCH-10] shows the numbers of the command’s --json, widens, cancels, and leaves the screen as it was', async () => {
    const { stdout } = await sweetspot([...words, '--json', '--quiet'])
    const result = fromJson(stdout, searchResult, { maxBytes: null })
    await using session = openTmux({ args: [...words, '--screen'], columns: 100, rows: 30 })
    await session.until(/\[4 Search\]/)
    await session.until((text) =>
      text.includes(`${formatCount(result.stepsSpent)} of ${formatCount(result.stepsExhaustive)}`),
    )
    session.keys('p')
    const screen = await session.until(/verdict/)
    for (const { cells } of sweepTable(result.sweep).rows)
      for (const key of ['rate', 'loss']) expect(screen).toContain((cells[key] as { text: string }).text)
    session.keys(':')
    session.keys('-l', 'steps 500000')
    session.keys('Enter')
    await session.until(/500,000 steps[\s\S]*Trying rates by decades/)
    session.keys('r')
    await session.until(/Partial: /)
    session.resize(60, 16)
    await session.until((text) => text.split('\n')[0]!.trim().length < 60)
    session.keys('q')
    await session.until(/ended with 0/)
  })

  it('[TSRCH-11] without an experiment the command opens its screen on a terminal, and is an error elsewhere', async () => {
    await using session = openTmux({ args: ['search'] })
    await session.until(/\[4 Search\][\s\S]*digits/)
    session.keys('q')
    await session.until(/ended with 0/)
    const { code, stderr } = await sweetspot(['search'])
    expect([code, stderr]).toEqual([2, expect.stringContaining("missing required argument 'experiment'")])
  })
})
