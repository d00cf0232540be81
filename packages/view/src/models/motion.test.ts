import { describe, expect, it } from 'vitest'
import { type Motion, motionOf } from './motion.ts'

// A noise that is the same everywhere: no chance.
const noise = (step: number): number => ((step * 7919) % 1009) / 1009 - 0.5

const ways: readonly (readonly [Motion, (step: number) => number])[] = [
  ['rests', () => 0.3],
  ['creeps', (step) => 0.9 ** (step / 20)],
  ['swings', (step) => 0.4 * (-1) ** step],
  ['swings', (step) => [0.4, -0.3, 0.35, -0.2][step % 4]!],
  ['calms', (step) => 0.4 * (-0.99) ** step],
  ['widens', (step) => 0.01 * (-1.01) ** step],
  ['calms', (step) => 0.4 * 0.95 ** step * Math.cos(step / 2)],
  ['roams', (step) => 0.2 * noise(step)],
]

describe('the motion at the end of a run', () => {
  it.each(ways)('[PANEL-23] %s, along the coordinate that moves most', (motion, at) => {
    expect(motionOf(Array.from({ length: 60 }, (_, step) => [0, at(step)]))).toBe(motion)
  })

  it('[PANEL-23] calms under noise where its reach has halved, and roams where it has not', () => {
    const noisy = (reach: (step: number) => number) =>
      motionOf(
        Array.from({ length: 400 }, (_, step) => [reach(step) * noise(step)]),
        { isNoisy: true },
      )
    expect([noisy(() => 0.2), noisy((step) => 0.2 * (1 - step / 400) ** 2)]).toEqual(['roams', 'calms'])
  })
})
