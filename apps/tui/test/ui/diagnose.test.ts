import { appendFileSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { diverging, falling } from '../../src/ui/screens/diagnose/example-logs.ts'
import { sweetspot } from '../sweetspot.ts'
import { hasTmux, openTmux } from '../tmux.ts'

const folder = mkdtempSync(join(tmpdir(), 'sweetspot-logs-'))
const path = join(folder, 'my run.csv')
writeFileSync(path, falling(200))

describe.skipIf(!hasTmux)('the Diagnose screen in a terminal', () => {
  it('[TDGN-70] a path is typed, the verdict is the command’s, a growing file is followed, and quitting leaves the screen', async () => {
    await using session = openTmux({ args: ['diagnose'], rows: 24 })
    await session.until(/\[7 Diagnose\]/)
    session.keys('o')
    await session.until(/Path:/)
    session.keys('-l', join(folder, 'my'))
    session.keys('Tab')
    await session.until(/my run\.csv/)
    session.keys('Enter')
    const report = await session.until(/healthy \(confidence/)
    const { verdict, confidence } = JSON.parse((await sweetspot(['diagnose', path, '--json'])).stdout)
    expect(report).toContain(`${verdict} (confidence ${Math.round(100 * confidence)}%)`)

    session.keys('w')
    await session.until(/following/)
    appendFileSync(path, diverging().split('\n').slice(201).join('\n'))
    await session.until(/diverging \(confidence/)
    expect(await session.until(/is diverging now/)).toContain('300 steps')

    session.resize(60, 16)
    await session.until(/diverging \(confidence[^\n]*following/)
    session.keys('q')
    await session.until(/ended with 0/)
  })

  it('[TDGN-71] with --screen a log is opened, and one that is missing is told while the screen stays', async () => {
    await using session = openTmux({ args: ['diagnose', '--screen', join(folder, 'none.csv')] })
    expect(await session.until(/no such file/)).toContain('[7 Diagnose]')
    session.keys('q')
    await session.until(/ended with 0/)
  })
})

describe('off a terminal', () => {
  it('[TDGN-72] --screen changes nothing', async () => {
    const { stdout } = await sweetspot(['diagnose', path, '--screen'])
    expect(stdout).toBe((await sweetspot(['diagnose', path])).stdout)
  })

  it('[TDGN-73] without a log it says what is missing', async () => {
    const { code, stderr } = await sweetspot(['diagnose'])
    expect([code, stderr]).toEqual([2, "error: missing required argument 'log'\n"])
  })

  it('[TDGN-74] --screen with --json is refused', async () => {
    expect(await sweetspot(['diagnose', path, '--screen', '--json'])).toMatchObject({ code: 2 })
  })
})
