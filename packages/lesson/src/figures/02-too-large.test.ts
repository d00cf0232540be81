import type { RunResult } from '@sweetspot/schema'
import { describe, expect, it } from 'vitest'
import { rowAt, runAt, sweepOf } from '../results/at-rate.ts'
import { comparisonOf } from '../results/kind-of-result.ts'
import { loadResults } from '../results/load-result.ts'
import { figureNamed } from './index.ts'

const resultOf = async (id: string, variant: string) => comparisonOf(await loadResults(figureNamed(id)), variant)
const positions = ({ records }: RunResult) => records.map(({ params }) => params![0]!)
const losses = ({ records }: RunResult) => records.map(({ loss }) => loss)

describe('too large', () => {
  it('[LESSON-24] on w² 0.5 takes one step, 0.1 and 0.9 have the same losses, 1 goes to and fro, 1.1 grows 1.44 times', async () => {
    const result = await resultOf('overshoot', 'parabola')
    const at = (rate: number) => runAt(result, rate)
    expect(positions(at(0.5)).slice(0, 2)).toEqual([4, 0])
    for (const [step, loss] of losses(at(0.9)).entries()) expect(loss).toBeCloseTo(losses(at(0.1))[step]!, 9)
    expect(positions(at(0.9)).slice(0, 2)).toEqual([4, -3.2].map((w) => expect.closeTo(w, 12)))
    expect(new Set(positions(at(1)))).toEqual(new Set([4, -4]))
    expect(losses(at(1.1))[20]! / losses(at(1.1))[19]!).toBeCloseTo(1.44, 12)
  })

  it.each([
    ['float64', 510, 1022, 1023],
    ['float32', 62, 126, 127],
    ['float16', 6, 14, 15],
  ])('[LESSON-25] in %s the loss overflows first, then w, and NaN comes last', async (format, loss, infinite, nan) => {
    const [run] = (await resultOf('overflow', format)).runs
    const w = positions(run!)
    expect([
      losses(run!).indexOf(Number.POSITIVE_INFINITY),
      w.findIndex((value) => Math.abs(value) === Number.POSITIVE_INFINITY),
      w.findIndex(Number.isNaN),
    ]).toEqual([loss, infinite, nan])
  })

  it('[LESSON-26] on Himmelblau one rate crawls, one settles, one swings for ever, one leaves; on ReLU digits one dies at ln 10', async () => {
    const surface = await resultOf('himmelblau', 'himmelblau')
    const { rows } = sweepOf(surface)
    expect(rows.map(({ diagnosis }) => diagnosis.verdict)).toEqual(['too-slow', 'healthy', 'oscillating', 'diverged'])
    const late = losses(runAt(surface, 0.03)).slice(100)
    expect([Math.min(...late), Math.max(...late)]).toEqual([expect.closeTo(11.5, 0), expect.closeTo(44.7, 0)])
    expect(rows[3]!.outcome.step).toBeLessThan(75)

    const digits = await resultOf('collapse', 'relu')
    const dead = rowAt(sweepOf(digits), 2.5)
    expect([dead.diagnosis.verdict, runAt(digits, 2.5).final.deadUnits]).toEqual(['collapsed', 1])
    expect(Math.abs(dead.finalLoss - Math.LN10)).toBeLessThan(0.02)
    expect(losses(runAt(digits, 2.5)).every(Number.isFinite)).toBe(true)
  })

  it('[LESSON-90] the walk on Himmelblau that swings does so in the valley of (3, 2), and in no other', async () => {
    const swinging = runAt(await resultOf('himmelblau', 'himmelblau'), 0.03)
    for (const { params } of swinging.records.slice(10)) {
      expect(Math.hypot(params![0]! - 3, params![1]! - 2)).toBeLessThan(1.5)
    }
  })
})
