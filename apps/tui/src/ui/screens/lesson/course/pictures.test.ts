import { chapters } from '@sweetspot/lesson'
import { describe, expect, it } from 'vitest'
import type { Frame } from '../../../frame/screen.ts'
import { serial, tested, until } from '../../../testing/tested-screen.ts'
import { courseScreen } from './course-screen.ts'

/** The room of a screen on terminals of 100 × 30, 80 × 24 and 60 × 16 cells. */
const sizes = [
  [100, 28],
  [80, 22],
  [60, 14],
] as const

function opened() {
  const screen = tested(courseScreen, serial())
  const { store } = screen.model
  const fit = (columns: number, rows: number) => store.set({ room: { ...store.get().room, columns, rows } })
  const frame = {} as Frame
  const keys = () => courseScreen.bindings(screen.model, frame).flatMap((binding) => binding.keys)
  /** Brings a figure into view. */
  const choose = (id: string) => {
    screen.press('g')
    const focus = () => store.reader().focus?.piece
    for (let piece = focus(); piece?.kind !== 'figure' || piece.id !== id; piece = focus()) screen.press(']')
  }
  return { ...screen, store, fit, keys, choose }
}

const isTrained = ({ store }: ReturnType<typeof opened>, id: string) => Object.keys(store.figure(id).results).length > 0

/** Compares a picture with the file of its name and size, and that it is no larger than its room. */
async function expectPicture({ draw }: ReturnType<typeof opened>, name: string, columns: number, rows: number) {
  const picture = draw(columns, rows)
  const lines = picture.split('\n')
  expect(lines.length).toBeLessThanOrEqual(rows)
  expect(Math.max(...lines.map((line) => [...line.replace(/\p{M}/gu, '')].length))).toBeLessThanOrEqual(columns)
  await expect(`${picture}\n`).toMatchFileSnapshot(`${import.meta.dirname}/../snapshots/${name}-${columns}x${rows}.txt`)
}

describe('pictures', () => {
  it('[TLES-21] the list, the beginning of a chapter, a figure and the end of a chapter, at three sizes', async () => {
    const screen = opened()
    for (const [columns, rows] of sizes) await expectPicture(screen, 'list', columns, rows)
    screen.open({ kind: 'chapter', chapter: 'too-large' })
    screen.store.enter()
    for (const [columns, rows] of sizes) {
      screen.fit(columns, rows)
      screen.press('g')
      await expectPicture(screen, 'opening', columns, rows)
      screen.choose('overshoot')
      await until(screen.store, () => isTrained(screen, 'overshoot'))
      await expectPicture(screen, 'figure', columns, rows)
      screen.press('G')
      await expectPicture(screen, 'end', columns, rows)
    }
  })

  it('[TLES-22] every page of every chapter fits its room, folds open, also in ASCII', () => {
    for (const { slug } of chapters) {
      for (const ascii of [false, true]) {
        const screen = opened()
        const { store } = screen
        store.set({ room: { ...store.get().room, columns: 60, rows: 14, ascii } })
        screen.open({ kind: 'chapter', chapter: slug })
        const folds = () =>
          store.reader().layout.pieces.flatMap(({ piece }) => (piece.kind === 'fold' ? [piece.key] : []))
        store.set({ readings: { [slug]: { ...store.get().readings[slug]!, unfolded: folds() } } })
        for (let top = -1; top < store.reader().window.top; screen.press('PageDown')) {
          top = store.reader().window.top
          const lines = screen.draw(60, 14, { ascii }).split('\n')
          expect(lines.length).toBeLessThanOrEqual(14)
          for (const line of lines) expect([...line.replace(/\p{M}/gu, '')].length).toBeLessThanOrEqual(60)
          if (ascii) expect(lines.join('')).toMatch(/^[\x20-\x7e]*$/)
        }
      }
    }
  })

  it('[TLES-23] who hears it gets sentences instead of drawings', async () => {
    const screen = opened()
    const { store } = screen
    store.set({ room: { columns: 80, rows: 60, color: 'none', ascii: false, isSpoken: true } })
    screen.open({ kind: 'chapter', chapter: 'too-large' })
    store.enter()
    screen.press('c')
    await until(store, () => isTrained(screen, 'overshoot'))
    const picture = screen.draw(80, 60, { isSpoken: true })
    expect(picture).toMatch(/rate 0\.5, final loss 0, verdict ✓ best, evidence lowest of 6 rates\./)
    expect(picture).not.toMatch(/[\u2500-\u257f\u2801-\u28ff]/)
  })

  it('[TLES-24] three hundred keys at random break nothing', () => {
    const screen = opened()
    screen.store.enter()
    let seed = 7
    const random = (below: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31
      return seed % below
    }
    for (let i = 0; i < 300; i++) {
      const keys = screen.keys()
      screen.press(keys[random(keys.length)]!)
      expect(screen.draw(60, 14).split('\n').length).toBeLessThanOrEqual(14)
    }
    courseScreen.leave!(screen.model)
  })
})
