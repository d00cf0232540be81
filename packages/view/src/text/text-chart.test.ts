import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Chart } from '../chart/chart.ts'
import { exampleBathtub, exampleRates } from '../chart/example-charts.ts'
import { runMarks } from '../marks/run-mark.ts'
import { displayWidth } from './display-width.ts'
import { sanitise } from './sanitise.ts'
import { textChart } from './text-chart.ts'

describe('textChart', () => {
  it('[VIEW-29] the bathtub shows its band, its floor and the numbers beyond the frame', () => {
    expect(`\n${textChart(exampleBathtub(), { width: 60, height: 16 })}\n`).toMatchInlineSnapshot(`
      "
      The floor of the bathtub lies at 0.1
      final loss (nats)
                                                          ▲ 309
                                                     ▲ 13.20  ▲ ∞
        │ guessing: ln 10            ┊good band┊  ⢸
        │╌╌●⠤⢄⣀⣀⡀╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌⢸╌╌╌╌╌╌╌╌╌╌╌╌╌╌
      2 ┤      ○⠈⠉⠑⠒●                ┊         ┊  ⡎
        │            ⠑⠢⡀             ┊         ┊  ⡇
        │              ⠈●⡀           ┊         ┊  ⡇
      1 ┤                ⠈⢆          ┊         ┊  ⡇
        │                  ⠑●⡀       ┊         ┊ ⢰⠁
        │                    ⠈⠑⠢●⣀   ┊         ┊ ●
      0 ┤                         ⠉⠉⠒●⠒⠤⠤●⠤⠤⠤●⠤⠒⠒⠉
        └──┬────────┬───────┬────────┯━━━━━━━┯━━─────┬────────┬──
          10⁻⁵     10⁻⁴    10⁻³     10⁻²    10⁻¹     1        10
                                                    learning rate
      "
    `)
  })

  it('[VIEW-30] the same drawing exists in plain ASCII, every line drawn with its letter', () => {
    expect(`\n${textChart(exampleRates(), { width: 48, height: 16, ascii: true })}\n`).toMatchInlineSnapshot(`
      "
      At 3.16 the loss leaves the numbers at step 126;
      0.1 learns fastest
      training loss (nats)
                    ^ E inf at 126
            ^ D 287.6
        |E
        |EBBAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
      2 +CCBBBBBBB
        | CC    BBBBBBBBBBB
        |  CCC           BBBBBBBBBBBBBBBBBBBBBB
        |    CCCCCCCCCC                     BBBBBBBBB
      0 +            CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC
        ++----------------+----------------+--------
         0               200              400
                                                step
      A 0.0001   B 0.01   C 0.1   D 1   E 3.16
      "
    `)
  })

  it('[VIEW-31] without colour each run is found by its letter, at the end of its line or at its arrow', () => {
    const wide = textChart(exampleRates(), { width: 90, height: 22 })
    for (const end of ['A 0.0001', 'B 0.01', 'C 0.1', '▲ D 1 287.6', '▲ E 3.16 ∞ at 126']) expect(wide).toContain(end)
    const narrow = textChart(exampleRates(), { width: 40, height: 20 })
    expect(narrow).toMatch(/A \S+ 0\.0001/)
    expect(textChart(exampleRates(), { width: 40, height: 20, legend: false })).not.toContain('0.0001')
  })

  it('[VIEW-32] a chart is never wider or higher than asked, whatever the data, and draws the same twice', () => {
    const value = fc.oneof(fc.double(), fc.double({ min: -5, max: 5 }), fc.constantFrom(Number.NaN, Infinity, 0))
    const points = fc.array(value, { maxLength: 40 }).map((ys) => ys.map((y, x) => ({ x: x + 1, y })))
    const text = fc.string({ unit: 'binary', maxLength: 30 })
    const chart = fc.record({
      runs: fc.array(fc.record({ points, label: text, kind: fc.constantFrom('line' as const, 'points' as const) }), {
        maxLength: 12,
      }),
      label: text,
      scales: fc.tuple(
        fc.constantFrom('linear' as const, 'log' as const),
        fc.constantFrom('linear' as const, 'log' as const),
      ),
      clip: fc.option(fc.double({ min: 0.1, max: 4, noNaN: true })),
    })
    const size = fc.record({
      width: fc.integer({ min: 20, max: 200 }),
      height: fc.integer({ min: 8, max: 40 }),
      ascii: fc.boolean(),
    })
    fc.assert(
      fc.property(chart, size, ({ runs, label, scales, clip }, options) => {
        const marks = runMarks(runs.length)
        const drawn: Chart = {
          title: label,
          summary: label,
          xAxis: { label, scale: scales[0] },
          yAxis: { label, scale: scales[1], ...(clip === null ? {} : { clip }) },
          series: runs.map((run, index) => ({ ...run, mark: marks[index]! })),
          bands: [{ from: 2, to: 9, label }],
          rules: [
            { axis: 'y', at: 1, label },
            { axis: 'x', at: 3, label },
          ],
        }
        const lines = textChart(drawn, options).split('\n')
        expect(lines.length).toBeLessThanOrEqual(options.height)
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(options.width)
        expect(textChart(drawn, options)).toBe(lines.join('\n'))
        if (options.ascii) expect(lines.join('')).toMatch(/^[\x20-\x7e]*$/)
      }),
      { numRuns: 100 },
    )
  })

  it('[VIEW-33] colour adds escape sequences and nothing else', () => {
    const options = { width: 70, height: 18 }
    const colored = textChart(exampleRates(), { ...options, color: '256' })
    expect(sanitise(colored)).toBe(textChart(exampleRates(), options))
    expect(() => textChart(exampleRates(), { width: 19, height: 8 })).toThrow('needs at least 20 x 8 cells, got 19 x 8')
  })
})
