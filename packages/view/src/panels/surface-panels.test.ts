import type { ExperimentResult } from '@sweetspot/schema'
import { expect, it } from 'vitest'
import type { Surface } from '../surface/surface.ts'
import { svgPanel } from '../svg/svg-panel.ts'
import { cellOf } from '../table/table.ts'
import { chartOf, ratesOnParabola, resultOf } from './example-results.ts'
import { panelsOf } from './index.ts'
import type { PanelOptions } from './panel.ts'

const rates = [0.1, 0.5, 0.9, 1, 1.1, 1.5]

function surfaceIn(result: ExperimentResult, options?: PanelOptions): Surface {
  const [panel] = panelsOf(['surface'], result, options)
  if (panel?.kind !== 'surface') throw new Error('No surface was drawn.')
  return panel.surface
}

const himmelblau = (learningRates: readonly number[], start: [number, number] = [0, 0]) =>
  resultOf({
    kind: 'comparison',
    run: { task: { name: 'himmelblau', start }, steps: 200, record: { params: 'copy' } },
    learningRates: [...learningRates],
  })

it('[PANEL-7] w against step says who settles, jumps and leaves; one that leaves ends in an arrow with how far it went', async () => {
  const chart = chartOf('position', await ratesOnParabola(rates))
  expect(chart.title).toBe('0.1, 0.5 and 0.9 settle; 1 jumps between two values; 1.1 and 1.5 leave the picture.')
  expect(chart.yAxis.domain).toEqual([-5, 5])
  const [jumps, , leaves] = chart.series.slice(3)
  expect(new Set(jumps!.points.map(({ y }) => y))).toEqual(new Set([4, -4]))
  expect(leaves!.points.length).toBeLessThan(5)
  expect(leaves!.points.at(-1)!.y).toBeLessThan(-1e12)
})

it('[SURF-14] on a map a way has the dash and the marker of its run, and so has its entry in the key', async () => {
  const [panel] = panelsOf(['surface'], await himmelblau([1e-4, 0.0175]))
  for (const width of [328, 820]) {
    const svg = svgPanel(panel!, { width, height: 320, theme: 'light' })
    // The second run is dashed: its way and its sample.
    expect(svg.match(/stroke-dasharray="7 4"/g)).toHaveLength(2)
  }
})

it('[PANEL-8] one parameter is a curve with the leaps of every run on it, up to the cursor', async () => {
  const result = await ratesOnParabola(rates)
  const surface = surfaceIn(result)
  expect(surface).toMatchObject({ shape: 'curve', minima: [{ x: 0, y: 0 }] })
  expect(surface.trajectories.map(({ fate }) => fate)).toEqual([
    'settles by step 20',
    'settles by step 1',
    'settles by step 20',
    'jumps between 4 and −4',
    '−4900 after 39 steps',
    '−2.2e12 after 39 steps',
  ])
  expect(surfaceIn(result, { step: 2 }).trajectories[0]!.points).toEqual([
    { step: 0, x: 4, y: 16 },
    { step: 1, x: 3.2, y: 3.2 * 3.2 },
    { step: 2, x: expect.closeTo(2.56), y: expect.closeTo(2.56 ** 2) },
  ])
})

it('[PANEL-9] two parameters are contours with ways that end where they leave the window for good; a start outside widens it', async () => {
  const surface = surfaceIn(await himmelblau([0.0175, 0.04]))
  expect(surface).toMatchObject({ shape: 'contours', xAxis: { domain: [-6, 6] } })
  expect(surface.minima).toHaveLength(4)
  const [settles, breaks] = surface.trajectories
  expect(settles!.fate).toMatch(/^settles by step \d+$/)
  expect(breaks!.fate).toMatch(/^loss (Infinity|NaN) at step \d+$/)
  const outside = breaks!.points.filter(({ x, y }) => Math.abs(x) > 6 || Math.abs(y) > 6)
  expect(outside).toEqual([breaks!.points.at(-1)])
  expect(surfaceIn(await himmelblau([1e-4], [8, 0])).xAxis.domain[1]).toBeGreaterThan(8)
})

it('[PANEL-10] drawn surfaces keep every coordinate within the drawing, whatever the size', async () => {
  for (const result of [await ratesOnParabola(rates), await himmelblau([1e-4, 0.0175, 0.03, 0.04])]) {
    for (const [width, height] of [
      [328, 270],
      [820, 370],
    ] as const) {
      const svg = svgPanel(panelsOf(['surface'], result)[0]!, { width, height })
      expect(svg).not.toMatch(/NaN|Infinity"/)
      for (const [, x, y] of svg.matchAll(/<text x="([^"]*)" y="([^"]*)"/g)) {
        expect(Number(x)).toBeLessThanOrEqual(width)
        expect(Number(y)).toBeLessThanOrEqual(height)
      }
    }
  }
})

it('[PANEL-11] the worked table has the first steps and those round the overflow, with Infinity and NaN as words', async () => {
  const result = await ratesOnParabola([1.5], { steps: 1100, whenNonFinite: 'continue' })
  const [panel] = panelsOf(['worked-steps'], result)
  if (panel?.kind !== 'table') throw new Error('No table.')
  const { columns, rows } = panel.table
  const lines = rows.map((row) =>
    columns
      .map((column) => cellOf(row, column).text)
      .join(' ')
      .trim(),
  )
  expect(lines.slice(0, 2)).toEqual(['0 4 8 −12 −8 16', '1 −8 −16 24 16 64'])
  expect(lines).toContain('510 1.341e154 2.682e154 −4.022e154 −2.682e154 Infinity')
  expect(lines).toContain('1,022 Infinity Infinity NaN NaN Infinity')
  expect(lines.filter((line) => line === '…')).toHaveLength(3)
  expect(panel.title).toBe('Step by step at 1.5: the loss is Infinity at step 510.')
})

it('[PANEL-27] while a surface is drawn to a step, what becomes of a run is said once that run is over; room is kept for it', async () => {
  const result = await himmelblau([0.0175, 0.04])
  const over = (step: number) => surfaceIn(result, { step }).trajectories.map(({ isOver }) => isOver)
  expect([over(10), over(100), over(199)]).toEqual([
    [false, false],
    [false, true],
    [true, true],
  ])
  const svg = (step: number) => svgPanel(panelsOf(['surface'], result, { step })[0]!, { width: 820, height: 370 })
  const words = (text: string) => [...text.matchAll(/<text x="[^"]*" y="[^"]*"[^>]*>[^<]*/g)].map(([one]) => one)
  expect(svg(10)).not.toContain('>settles by step')
  expect(words(svg(199))).toEqual(expect.arrayContaining(words(svg(10))))
})
