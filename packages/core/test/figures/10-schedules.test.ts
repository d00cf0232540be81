import { expect, it, vi } from 'vitest'
import { expectWithin } from './in-range.ts'
import { finalLoss, presetRun, resultOf } from './preset-run.ts'

vi.setConfig({ testTimeout: 180_000 })

const end = (name: string) => finalLoss(presetRun(name))

it('[FIG-10a] SGD at 1.8 ends at ln 10; after a warm-up of 50 steps it is the best run of all; at 2.5 it is not enough', () => {
  expectWithin(end('no-warmup'), 2.28, 2.35)
  expectWithin(end('warmup'), 0.004, 0.015)
  expectWithin(end('warmup-not-enough'), 2.28, 2.35)
  const rates = resultOf(presetRun('warmup')).records.map(({ learningRate }) => learningRate)
  expect(rates[0]).toBeLessThan(0.1)
  expect(rates.slice(50)).toEqual(rates.slice(50).fill(1.8))
})

it('[FIG-10b] momentum at .8 stops at a noise floor; a cosine ends ten times lower, with a warm-up lower still', () => {
  expect(end('cosine')).toBeLessThan(end('no-decay') / 4)
  expect(end('warmup-cosine')).toBeLessThan(end('cosine'))
})

it('[FIG-10c] Adam at .18, beside its cliff, becomes good with both', () => {
  expect(end('warmup-cosine-adam')).toBeLessThan(end('no-schedule-adam') / 4)
  expect(end('warmup-cosine-adam')).toBeLessThan(0.02)
})

it('[FIG-10d] a cosine makes SGD at 1 worse: half the speed is gone', () => {
  expectWithin(end('cosine-hurts'), 0.02, 0.04)
})
