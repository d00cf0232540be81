import { surfaceOf } from '@sweetspot/core'
import { expect, it } from 'vitest'
import { frameOf } from '../chart/frame.ts'
import { contrast } from '../marks/contrast.ts'
import { rampInk } from '../marks/ramp.ts'
import { shadesOf } from '../marks/shade.ts'
import { resultOf } from '../panels/example-results.ts'
import { panelsOf } from '../panels/index.ts'
import { contoursOf } from '../surface/contours.ts'
import type { Surface } from '../surface/surface.ts'
import { displayWidth } from './display-width.ts'
import { heightsOf } from './half-blocks.ts'
import { sanitise } from './sanitise.ts'
import { chartOf } from './surface-box.ts'
import type { TextChartOptions } from './text-chart.ts'
import { textSurface } from './text-surface.ts'

const drawn = async (
  task: 'himmelblau' | 'parabola',
  learningRates: number[],
  steps: number,
  step?: number,
): Promise<Surface> => {
  const result = await resultOf({
    kind: 'comparison',
    run: { task: { name: task }, steps, record: { params: 'copy' } },
    learningRates,
  })
  const [panel] = panelsOf(['surface'], result, step === undefined ? {} : { step })
  if (panel?.kind !== 'surface') throw new Error('No surface was drawn.')
  return panel.surface
}

const onHimmelblau = (step?: number) => drawn('himmelblau', [1e-4, 0.0175, 0.04], 120, step)
const onParabola = () => drawn('parabola', [0.1, 0.5, 1, 1.1], 30)

it('[SURF-1] contours are shaded by height, with ways, letters, minima, axes, and a key that says what becomes of each run', async () => {
  await expect(`${textSurface(await onHimmelblau(), { width: 76, height: 22 })}\n`).toMatchFileSnapshot(
    '__snapshots__/himmelblau.txt',
  )
})

it('[SURF-2] one parameter is a small curve for each run, with its leaps, its name and what becomes of it', async () => {
  await expect(`${textSurface(await onParabola(), { width: 76, height: 20 })}\n`).toMatchFileSnapshot(
    '__snapshots__/parabola.txt',
  )
})

it('[SURF-3] the same drawing exists in plain ASCII', async () => {
  const texts = [await onHimmelblau(), await onParabola()].map((surface) =>
    textSurface(surface, { width: 60, height: 20, ascii: true, color: 'true' }),
  )
  expect(sanitise(texts.join('\n'))).toMatch(/^[\x20-\x7e\n]+$/)
})

it('[SURF-4] no line is wider and no drawing higher than its room, in any colours', async () => {
  const modes = ['none', '16', '256', 'true', 'true-dark', 'true-light'] as const
  for (const surface of [await onHimmelblau(), await onParabola()]) {
    for (const [i, width] of [20, 33, 60, 100, 190].entries()) {
      for (const height of [8, 11, 16, 40]) {
        const options: TextChartOptions = { width, height, color: modes[(i + height) % modes.length]! }
        const lines = sanitise(textSurface(surface, options)).split('\n')
        expect(lines.length).toBeLessThanOrEqual(height)
        expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(width)
      }
    }
  }
})

it('[SURF-5] a pixel is as high as the number of contours that its loss exceeds', () => {
  const loss = surfaceOf({ name: 'himmelblau', start: [0, 0], noise: 0, lossScale: 1 })!
  const contours = contoursOf(loss, { resolution: 200, levels: 6 })
  const frame = frameOf(
    chartOf({
      shape: 'contours',
      title: '',
      summary: '',
      contours,
      minima: [],
      trajectories: [],
      xAxis: { label: 'x', domain: loss.window.x },
      yAxis: { label: 'y', domain: loss.window.y },
    }),
    { xTicks: 2, yTicks: 2 },
  )
  const size = { rows: 20, columns: 50 }
  const { levels } = heightsOf(contours, frame, size)
  const at = ([low, high]: readonly [number, number], share: number) => low + share * (high - low)
  const expected = Array.from({ length: 2 * size.rows * size.columns }, (_, i) => {
    const [row, column] = [Math.floor(i / size.columns), i % size.columns]
    const x = at(loss.window.x, (2 * column + 0.5) / (2 * size.columns - 1))
    const y = at(loss.window.y, 1 - (2 * row + 0.5) / (4 * size.rows - 1))
    return contours.filter(({ level }) => loss.loss([x, y]) >= level).length
  })
  const same = expected.filter((level, i) => level === levels[i]).length
  expect(same / expected.length).toBeGreaterThan(0.99)
})

it('[SURF-6] the letter of a run stands where the cursor finds it, and at an arrow where it has left the picture', async () => {
  const placeOf = async (letter: string, step?: number) => {
    const lines = textSurface(await onHimmelblau(step), { width: 76, height: 22, legend: false }).split('\n')
    const row = lines.findIndex((line) => line.includes('│') && line.includes(letter))
    return { row, before: lines[row]?.[lines[row]!.indexOf(letter) - 1] }
  }
  const [early, late] = [await placeOf('B', 1), await placeOf('B')]
  expect(early.row).toBeGreaterThan(late.row)
  expect(late.before).toBe('×')
  expect((await placeOf('C')).before).toMatch(/[→↗↑↖←↙↓↘]/)
})

it('[SURF-7] valleys and walls have grounds of their own, which no line leaves open', async () => {
  const text = textSurface(await onHimmelblau(), { width: 76, height: 22, color: 'true-dark' })
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the sequences are what is looked at
  const grounds = new Set(text.match(/\u001b\[48;2;[\d;]+m/g))
  expect(grounds.size).toBeGreaterThanOrEqual(6)
  for (const line of text.split('\n')) {
    expect(line.split('\u001b[48;').length).toBe(line.split('\u001b[49m').length)
    if (/[│┤]/.test(line)) expect(line.endsWith('\u001b[49m')).toBe(true)
  }
})

it('[SURF-8] a room that is too small is said, with what to do instead', async () => {
  const surface = await onParabola()
  expect(() => textSurface(surface, { width: 19, height: 30 })).toThrow('Print the table instead.')
})

it('[SURF-9] every run stands out on every shade, and each shade is one step further from the paper', () => {
  const inks = Array.from({ length: 21 }, (_, i) => rampInk(i / 20))
  for (const [theme, least] of [
    ['dark', 3],
    ['light', 2.3],
  ] as const) {
    const shades = shadesOf(6).map(({ color }) => color[theme])
    const steps = shades.map((shade) => contrast(shade, shades[0]!))
    expect(steps).toEqual(steps.toSorted((a, b) => a - b))
    for (const shade of shades)
      expect(Math.min(...inks.map(({ color }) => contrast(color[theme], shade)))).toBeGreaterThan(least)
  }
})

it('[SURF-10] sixteen colours and none shade with characters, more colours with grounds', async () => {
  const surface = await onHimmelblau()
  const shaded = (color: NonNullable<TextChartOptions['color']>) =>
    /[░▒▓]/.test(textSurface(surface, { width: 60, height: 16, color }))
  expect((['none', '16', '256', 'true', 'true-light'] as const).map(shaded)).toEqual([true, true, false, false, false])
})
