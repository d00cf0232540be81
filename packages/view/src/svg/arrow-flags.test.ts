import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Series } from '../chart/chart.ts'
import type { Arrow, Trace } from '../chart/trace.ts'
import { runMarks } from '../marks/run-mark.ts'
import { type ArrowNaming, arrowHalf, flagsOf } from './arrow-flags.ts'

const marks = runMarks(8)

/** The flags of runs that each leave the frame once, at a place with a number. */
function flags(arrows: readonly (readonly [x: number, text: string])[], naming: ArrowNaming = 'none') {
  const series = arrows.map((_, i): Series => ({ label: `run ${i}`, points: [], mark: marks[i]!, kind: 'line' }))
  const traces = arrows.map(([x, text], i): Trace => {
    const arrow: Arrow = { x, up: true, text, final: true, hollow: false, mark: marks[i]! }
    return { segments: [], markers: [], whiskers: [], arrows: [arrow], end: null }
  })
  return flagsOf(series, traces, { left: 40, columns: 268, width: 328, naming }, true)
}

it('[VIEW-91] the words of an arrow cover neither those of another nor another arrow, and stay in the drawing', () => {
  const place = fc.integer({ min: 0, max: 60 }).map((x) => x / 60)
  const arrow = fc.tuple(place, fc.constantFrom('∞', '9.1', '311.7', '1.45e40'))
  fc.assert(
    fc.property(fc.array(arrow, { maxLength: 8 }), (arrows) => {
      const placed = flags(arrows)
      for (const one of placed.filter(({ text }) => text !== '')) {
        expect(one.from).toBeGreaterThanOrEqual(4 - arrowHalf)
        expect(one.to).toBeLessThanOrEqual(324 + 1e-9)
        for (const other of placed.filter((flag) => flag !== one)) {
          const covers = (x: number): boolean => x > one.from && x < one.to
          // An arrow stands in the lowest lane, its pole goes up to its own.
          if (covers(other.x)) expect(one.lane).toBeGreaterThan(other.lane)
          else if (other.text !== '' && one.lane === other.lane) expect(covers(other.from)).toBe(false)
        }
      }
    }),
    { numRuns: 300 },
  )
})

it('[VIEW-92] runs that leave the frame together at the same value share an arrow, by their markers where a key names them', () => {
  const together = [
    [0, '8.8'],
    [0, '8.8'],
    [0.5, '8.8'],
  ] as const
  const shown = (naming: ArrowNaming) =>
    flags(together, naming).map(({ arrows, marked, text }) => [marked && arrows.map(({ mark }) => mark.marker), text])
  const [first, second, third] = marks.map(({ marker }) => marker)
  expect(shown('name')).toEqual([
    [false, 'run 2: 8.8'],
    [false, 'run 0, run 1: 8.8'],
  ])
  expect(shown('marker')).toEqual([
    [[third], '8.8'],
    [[first, second], '8.8'],
  ])
})
