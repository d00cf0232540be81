import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fromJson, type OverlayResult, overlayResult } from '@sweetspot/schema'
import { formatLoss } from '@sweetspot/view'
import { afterAll, describe, expect, it } from 'vitest'
import { sweetspot } from '../sweetspot.ts'
import { hasTmux, openTmux, type TmuxSession } from '../tmux.ts'

const folder = mkdtempSync(join(tmpdir(), 'sweetspot-lab-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const moons = { task: { name: 'moons' }, steps: 60 } as const
const file = join(folder, 'runs.json')
writeFileSync(
  file,
  JSON.stringify({ kind: 'overlay', runs: [0.1, 1].map((learningRate) => ({ ...moons, learningRate })) }),
)

/** The losses in the table of the screen, run by run. */
const lossesOn = (screen: string): string[] =>
  [...screen.matchAll(/^.*[ ▸]([A-Z]) +\d[^ ]* +(\S+) +\S+ +[✓▲▼∿■∞↗▬∧?] /gm)].map(([, , loss]) => loss!)

const judged = (screen: string) => lossesOn(screen).length > 0 && !screen.includes('under way')

/** The result of what the screen shows, from the command that it shows for `y`. */
async function resultOf(session: TmuxSession): Promise<OverlayResult> {
  session.keys('y')
  const screen = await session.until(/In a browser/)
  session.keys('Escape')
  const link = /'(#x=[^']*)'/.exec(screen.replace(/\n/g, ''))![1]!
  const { stdout } = await sweetspot(['overlay', link, '--json'])
  return fromJson(stdout, overlayResult, { maxBytes: null })
}

describe.skipIf(!hasTmux)('the lab in a terminal', () => {
  it('[TLAB-44] a change in mid-run, a fork, a rewind and an undo show the numbers of the command, and q leaves', async () => {
    await using session = openTmux({ args: ['lab', file], columns: 120, rows: 40 })
    await session.until(judged)
    session.keys(':', 'step 20', 'Enter')
    await session.until(/at 20/)
    session.keys('-', 'f')
    await session.until((screen) => judged(screen) && lossesOn(screen).length === 3)
    const forked = await resultOf(session)
    const [own, copy] = forked.config.runs
    expect([own!.interventions, copy!.interventions]).toMatchObject([[{ step: 20 }], [{ step: 20 }]])
    const at20 = forked.runs.map(({ records }) => formatLoss(records.find(({ step }) => step === 20)!.loss))
    expect(lossesOn(await session.until(/▸B/))).toEqual(at20)
    session.keys('End')
    const final = forked.runs.map(({ final }) => formatLoss(final.loss))
    expect(lossesOn(await session.until(/final loss/))).toEqual(final)
    session.keys('u', 'u')
    const before = await session.until((screen) => judged(screen) && lossesOn(screen).length === 2)
    expect(lossesOn(before)).toEqual((await resultOf(session)).runs.map(({ final }) => formatLoss(final.loss)))
    session.resize(60, 16)
    expect(await session.until(/\[2 Lab\] 3 {2}4/)).toMatch(/▸A +0\.1 /)
    session.resize(100, 30)
    await session.until(/verdict/)
    session.keys('q')
    await session.until(/ended with 0/)
  })

  it('[TLAB-45] a rate is changed while it plays, and it plays on', async () => {
    await using session = openTmux({ args: ['lab', file] })
    await session.until(judged)
    session.keys('Space')
    await session.until(/▶ step [1-4]\d of 59/)
    session.keys('-')
    const screen = await session.until(/0\.1→0\.0316/)
    expect(screen).toMatch(/▶ step/)
    await session.until(/■ step 59 of 59/)
  })
})

it('[TLAB-46] off a terminal lab prints what overlay or compare prints', async () => {
  for (const [args, same] of [
    [[file], ['overlay', file]],
    [
      ['overshoot', '--json'],
      ['compare', 'overshoot', '--json'],
    ],
  ] as const) {
    expect((await sweetspot(['lab', ...args])).stdout).toBe((await sweetspot(same)).stdout)
  }
  const runs = JSON.stringify({ kind: 'overlay', runs: [{ ...moons, steps: 5 }] })
  const { code, stdout } = await sweetspot(['lab', '-'], { input: runs })
  expect([code, stdout]).toEqual([0, expect.stringMatching(/^A {2}0\.1 /m)])
})

it('[TLAB-47] a search is no set of runs, and the command for it is named', async () => {
  expect(await sweetspot(['lab', 'range-test-sgd'])).toMatchObject({
    code: 2,
    stderr: 'lab: expected runs, got a range test. Use sweetspot range-test.\n',
  })
})
