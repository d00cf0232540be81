import type { OverlayInput, RunInput } from '@sweetspot/schema'
import { displayWidth } from '@sweetspot/view'
import { describe, expect, it } from 'vitest'
import { openedLab } from './opened-lab.ts'

/** The rooms that terminals of 100x30, 80x24 and 60x16 leave. */
const rooms = [
  [100, 27],
  [80, 21],
  [60, 13],
] as const

const digits: RunInput = { task: { name: 'digits', activation: 'tanh' }, steps: 120 }
const several: OverlayInput = {
  kind: 'overlay',
  runs: [
    { ...digits, learningRate: 0.001 },
    { ...digits, learningRate: 0.1 },
    { ...digits, learningRate: 0.1, optimizer: { name: 'adam' } },
    { ...digits, learningRate: 1, interventions: [{ step: 40, learningRate: 0.3 }] },
    { ...digits, learningRate: 3.16 },
  ],
}
const parabola = (learningRate: number): RunInput => ({ task: { name: 'parabola' }, steps: 30, learningRate })
const ladder = (count: number): OverlayInput => ({
  kind: 'overlay',
  runs: Array.from({ length: count }, (_, i) => parabola(0.02 * (i + 1))),
})

describe('the lab at the sizes of terminals', () => {
  for (const [columns, rows] of rooms) {
    it(`[TLAB-33] finding, drawing, table, cursor and the run in hand find room in ${columns} x ${rows} cells`, async () => {
      const lab = await openedLab(several)
      lab.press('Down', 'Down', 'Down')
      lab.command('step 60')
      const screens = [lab.picture(columns, rows)]
      for (const keys of [
        ['End', 'b'],
        ['b', 'e'],
        ['Escape', 'o'],
        ['Escape', 'p'],
      ]) {
        lab.press(...keys)
        screens.push(lab.picture(columns, rows))
      }
      await expect(`${screens.join(`\n${'═'.repeat(columns)}\n`)}\n`).toMatchFileSnapshot(
        `pictures/${columns}x${rows}.txt`,
      )
    })
  }

  it('[TLAB-34] no picture is larger than its room, with one run or sixteen, in braille or ASCII', async () => {
    for (const count of [1, 8, 16]) {
      const lab = await openedLab(ladder(count))
      for (const [columns, rows] of [...rooms, [200, 60]] as const) {
        for (const look of [{}, { ascii: true }]) {
          const lines = lab.picture(columns, rows, look).split('\n')
          expect(lines.length).toBeLessThanOrEqual(rows)
          expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(columns)
        }
      }
    }
  })

  it('[TLAB-35] of sixteen runs the one in hand is always on the screen, and the table says where there are more', async () => {
    const lab = await openedLab(ladder(16))
    expect(lab.picture(60, 13)).toMatch(/↓ +rate[\s\S]*▸A/)
    for (let i = 0; i < 15; i++) lab.press('Down')
    expect(lab.picture(60, 13)).toMatch(/↑ +rate[\s\S]*▸P/)
  })

  it('[TLAB-36] the picture in ASCII has no other character', async () => {
    const lab = await openedLab(several)
    for (const keys of [[], ['b'], ['e'], ['Escape', 'o'], ['Escape', 'p']]) {
      lab.press(...keys)
      expect(lab.picture(80, 21, { ascii: true })).toMatch(/^[\x20-\x7e\n]*$/)
    }
  })

  it('[TLAB-37] where the cursor rests what comes after it is faint; without colours the line of the cursor alone tells', async () => {
    const lab = await openedLab(ladder(2))
    lab.command('step 3')
    const [plain, colored] = [lab.picture(80, 21), lab.picture(80, 21, { color: '16' })]
    const faint = colored.split('\u001b[2m').map((text) => text.split('\u001b')[0]!)
    expect(faint.slice(1).some((text) => /[⠁-⣿]/.test(text))).toBe(true)
    expect(plain.split('\n').filter((line) => /╎.*[⠁-⣿]/.test(line)).length).toBeGreaterThan(0)
  })

  it('[TLAB-38] for those who hear it, it is sentences: the finding, and every run with its numbers', async () => {
    const lab = await openedLab(ladder(2))
    const spoken = lab.picture(80, 21, { isSpoken: true })
    expect(spoken).toMatch(/^Run A, in hand: rate 0\.02, SGD, final loss \S+, best \S+, .*\.$/m)
    expect(spoken).not.toMatch(/[⠁-⣿│─▸]/)
  })

  it('[TLAB-51] a large room has a second drawing: the bathtub of runs that are over, or the surface under them', async () => {
    const lab = await openedLab(several)
    expect(lab.picture(160, 40)).toContain('Adam 0.1 ends lowest')
    expect(lab.picture(120, 27)).not.toContain('ends lowest')
    const onSurface = await openedLab({
      kind: 'overlay',
      runs: [{ task: { name: 'ravine' }, steps: 30, learningRate: 0.02, record: { params: 'copy' } }],
    })
    expect(onSurface.picture(160, 40)).toContain('w₂')
  })
})
