import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bitsOf, fromJson, overlayResult, toLink } from '@sweetspot/schema'
import { afterAll, expect, it } from 'vitest'
import { sweetspot } from './sweetspot.ts'

const folder = mkdtempSync(join(tmpdir(), 'sweetspot-overlay-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const file = (name: string, value: unknown) => {
  const path = join(folder, name)
  writeFileSync(path, JSON.stringify(value))
  return path
}

const w2 = { task: { name: 'parabola' }, steps: 30 } as const
const runs = [w2, { ...w2, schedule: { name: 'cosine' } }, { ...w2, learningRate: 1.1 }]
const overlay = file('overlay.json', { kind: 'overlay', runs })
const read = (text: string) => fromJson(text, overlayResult, { maxBytes: null })

it('[CLI-22] an overlay is a row for every run, named by what it differs in, with its verdict', async () => {
  const { code, stdout, stderr } = await sweetspot(['overlay', overlay])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  const rows = stdout.split('\n').filter((line) => /^[A-C] /.test(line))
  expect(rows.map((row) => row.replace(/ +/g, ' ').trim())).toEqual([
    expect.stringMatching(/^A 0\.1, constant \S+ 30 ✓ healthy/),
    expect.stringMatching(/^B 0\.1, cosine \S+ 30 ✓ healthy/),
    expect.stringMatching(/^C 1\.1, constant \S+ 30 ↗ diverging/),
  ])
  const svg = join(folder, 'overlay.svg')
  await sweetspot(['overlay', overlay, '-o', svg])
  expect(readFileSync(svg, 'utf8')).toMatch(/^<svg /)
})

it('[CLI-23] the link of an overlay gives its result again, and --json and --bits say all of it', async () => {
  const { stdout, stderr } = await sweetspot(['overlay', overlay, '--json', '--bits'])
  const result = read(stdout)
  expect(stderr).toBe(`bits ${bitsOf(result)}\n`)
  expect((await sweetspot(['open', toLink(result.config), '--json'])).stdout).toBe(stdout)
})

it('[CLI-24] what is said of the run is said of each, and a path of --set reaches a single one', async () => {
  const settings = ['--steps', '5', '--seed', '3', '--set', 'run.stop.target=0.5', '--set', 'runs.1.stop.target=null']
  const { config } = read((await sweetspot(['overlay', overlay, ...settings, '--json'])).stdout)
  expect(config.runs.map(({ steps, seed, stop }) => [steps, seed, stop.target])).toEqual([
    [5, 3, 0.5],
    [5, 3, null],
    [5, 3, 0.5],
  ])
})

it('[CLI-25] a comparison can be laid over as its runs, and an overlay be compared at its rates', async () => {
  const rates = async (args: readonly string[]) =>
    (
      JSON.parse((await sweetspot([...args, '--json'])).stdout) as { runs: { config: { learningRate: number } }[] }
    ).runs.map(({ config }) => config.learningRate)
  expect(await rates(['overlay', 'overshoot'])).toEqual([0.1, 0.5, 0.9, 1, 1.1, 1.5])
  expect(await rates(['compare', overlay])).toEqual([0.1, 1.1])
})

it('[CLI-26] a result that is too long for a link is shown all the same, and says so', async () => {
  const long = Array.from({ length: 16 }, (_, i) => ({
    ...w2,
    interventions: Array.from({ length: 8 }, (_, k) => ({ step: k, learningRate: 0.1 + i / 999 + k / 99_999 })),
  }))
  const { code, stdout } = await sweetspot(['overlay', file('long.json', { kind: 'overlay', runs: long })])
  expect(code).toBe(0)
  expect(stdout).toContain('The limit "linkCharacters" is 2,000 characters of a link. Save it as a file instead.')
})

it('[CLI-27] an overlay without runs, or with too many, is told in a line', async () => {
  const many = { kind: 'overlay', runs: Array(17).fill(w2) }
  for (const [name, value, message] of [
    ['none.json', { kind: 'overlay' }, /^runs: missing/],
    ['many.json', many, /^runs: expected at most 16 entries.*The limit "overlaidRuns" is 16 runs of one overlay\.$/],
  ] as const) {
    const { code, stderr } = await sweetspot(['overlay', file(name, value)])
    expect([code, stderr.trim()]).toEqual([2, expect.stringMatching(message)])
  }
})
