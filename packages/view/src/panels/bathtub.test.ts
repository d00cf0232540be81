import type { ComparisonInput, RunInput } from '@sweetspot/schema'
import { describe, expect, it } from 'vitest'
import { drawnRuns } from '../models/drawn-runs.ts'
import { findingOf } from '../words/finding-of.ts'
import { notesOf } from '../words/notes-of.ts'
import { chartOf, resultOf } from './example-results.ts'

const moons: RunInput = { task: { name: 'moons', hidden: [4], samples: 100 }, steps: 60 }

const compared = (more: Partial<ComparisonInput>) =>
  resultOf({ kind: 'comparison', run: moons, learningRates: [1e-4, 1e-3, 0.01, 0.1], ...more })

describe('the bathtub', () => {
  it('[PANEL-19] marks the common default at its rate and says what it loses', async () => {
    const result = await compared({ run: { ...moons, optimizer: { name: 'adam' } }, includeDefault: true })
    const { rules, title, series } = chartOf('bathtub', result)
    expect(rules).toEqual([{ axis: 'x', at: 1e-3, label: 'default: 0.001', hangs: true }])
    expect(title).toMatch(/The default, Adam at 0\.001, is .* below the best Adam rate and loses .*% of the gain\.$/)
    expect(findingOf(result)).toBe(title)
    expect(notesOf(result).join(' ')).not.toContain('default')
    expect(series.map(({ kind }) => kind)).toEqual(['faint-line', 'points'])
  })

  it('[PANEL-20] has a point of its own for a default that no sweep has', async () => {
    const { rules, series } = chartOf('bathtub', await compared({ includeDefault: true }))
    expect(rules![0]!.label).toBe('default: Adam at 0.001')
    expect(series.at(-1)).toMatchObject({ label: 'Adam at 0.001', points: [{ x: 1e-3 }] })
  })

  it('[PANEL-21] draws the points of one optimizer like the curves of their runs, with their range over the seeds', async () => {
    const result = await compared({ seeds: [1, 2, 3] })
    const [line, points] = chartOf('bathtub', result).series
    expect(points!.marks).toEqual(drawnRuns(result).map(({ mark }) => mark))
    expect(points!.ranges!.every(([low, high], i) => low < high && low <= points!.points[i]!.y)).toBe(true)
    expect(points!.marks!.map(({ color }) => color)).not.toContainEqual(line!.mark.color)
  })

  it('[PANEL-22] a default that is one of the rates asked for is drawn once', async () => {
    const result = await compared({ run: { ...moons, optimizer: { name: 'adam' } }, includeDefault: true })
    expect(drawnRuns(result).map(({ label }) => label)).toEqual(['1e-4', '0.001', '0.01', '0.1'])
  })
})
