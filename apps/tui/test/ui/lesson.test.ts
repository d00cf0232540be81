import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { chapters, questions } from '@sweetspot/lesson'
import { comparisonResult, fromJson } from '@sweetspot/schema'
import { comparisonTable, sanitise } from '@sweetspot/view'
import { describe, expect, it } from 'vitest'
import { program, sweetspot } from '../sweetspot.ts'
import { hasTmux, openTmux } from '../tmux.ts'

/** The cells of the legend that the command's own --json gives for the flagship. */
async function flagshipRows(): Promise<readonly string[][]> {
  const { stdout } = await sweetspot(['compare', 'flagship', '--json', '--quiet'])
  const { rows } = comparisonTable(fromJson(stdout, comparisonResult, { maxBytes: null }))
  return rows.map(({ cells }) => ['rate', 'loss'].map((key) => (cells[key] as { text: string }).text))
}

describe.skipIf(!hasTmux)('the course in a terminal', () => {
  it('[TLES-25] a chapter opens by its number; its figure shows the numbers of the command’s --json once its question is answered', async () => {
    const rows = await flagshipRows()
    await using session = openTmux({ args: ['lesson', '4'], columns: 100, rows: 60 })
    await session.until(/It runs once you have answered/)
    session.keys('d')
    await session.until(/✓ right/)
    const screen = await session.until(/rate +final loss/)
    for (const [rate, loss] of rows) expect(screen).toMatch(new RegExp(`${rate} +${loss}`))
    session.resize(60, 16)
    await session.until((text) => /^4 +Same loss/m.test(text) && text.split('\n')[0]!.length <= 60)
    session.keys('Escape')
    await session.until(/powers of ten/)
    session.keys('q')
    await session.until(/ended with 0/)
  })
})

describe('sweetspot lesson off a terminal', () => {
  it('[TLES-26] without a chapter it lists all, with their names', async () => {
    const { code, stdout } = await sweetspot(['lesson'])
    for (const { title, slug } of chapters) expect(stdout).toMatch(new RegExp(`${title.replace('?', '\\?')} .*${slug}`))
    expect(code).toBe(0)
  })

  it('[TLES-27] a chapter is text of at most 80 columns without escapes, its figures trained, its questions answered at the end', async () => {
    const { code, stdout, stderr } = await sweetspot(['lesson', 'same-loss-many-rates'])
    for (const line of stdout.split('\n')) expect([...line.replace(/\p{M}/gu, '')].length).toBeLessThanOrEqual(80)
    expect(sanitise(stdout)).toBe(stdout)
    expect(stdout).not.toContain('\t')
    for (const [rate, loss] of await flagshipRows()) expect(stdout).toMatch(new RegExp(`${rate} +${loss}`))
    const { choices } = questions['which-rate-is-best']!
    expect(stdout).toMatch(new RegExp(`Question 1[\\s\\S]*${choices[0]!.label}[\\s\\S]*The answer\\n1\\. d`))
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  })

  it('[TLES-28] COLUMNS and --ascii hold', async () => {
    const { stdout } = await sweetspot(['lesson', '1', '--ascii'], { env: { COLUMNS: '50' } })
    expect(stdout).toMatch(/^[\n\x20-\x7e]*$/)
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(50)
  })

  it('[TLES-29] an unknown chapter is a wrong use, with the nearest name', async () => {
    const { code, stderr } = await sweetspot(['lesson', 'addam'])
    expect([code, stderr]).toEqual([2, "lesson: there is no chapter 'addam'. Did you mean adam?\n"])
  })

  it('[TLES-30] Ctrl-C ends it with what is printed so far', async () => {
    const { code, stdout, stderr } = await sweetspot(['lesson', '8'], { interruptAfter: 3000 })
    expect([code, stderr]).toEqual([130, 'Interrupted.\n'])
    expect(stdout).not.toContain('The answer')
  })
})

it('[TLES-31] commands that run experiments or read logs do not load the course', () => {
  const folder = dirname(program)
  const loaded = new Set<string>()
  /** Follows what a file loads when it is loaded; what it may load later stands in import(…). */
  const load = (file: string) => {
    if (loaded.has(file)) return
    loaded.add(file)
    const text = readFileSync(join(folder, file), 'utf8')
    for (const [, next] of text.matchAll(/(?:from|import)\s*["']\.\/([^"']+)["']/g)) load(next!)
  }
  const files = readdirSync(folder)
  for (const file of files.filter((name) => /^(cli|run-experiment|diagnose-log)/.test(name))) load(file)
  expect(loaded.size).toBeGreaterThan(5)
  expect([...loaded].filter((file) => file.startsWith('lesson'))).toEqual([])
})
