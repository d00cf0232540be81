import { type OptimizerInput, optimizerConfig, parse } from '@sweetspot/schema'
import { describe, expect, it } from 'vitest'
import { optimizers } from '../optimizers/index.ts'
import { divisorOf, followsItsRate } from './divisor.ts'

const complete = (input: OptimizerInput) => parse(optimizerConfig, input)

describe('divisor', () => {
  it('[RANGE-27] the divisor is 3 for plain SGD on fresh batches, 10 with any memory or without noise', () => {
    const prompt: OptimizerInput[] = [
      { name: 'sgd' },
      { name: 'sgd', weightDecay: 0.5 },
      { name: 'sgd', maximize: true },
    ]
    for (const config of prompt) {
      expect(divisorOf(complete(config))).toBe(3)
      expect(divisorOf(complete(config), true)).toBe(10)
    }
    expect(divisorOf(complete({ name: 'sgd', momentum: 0.1 }))).toBe(10)
    const others = Object.keys(optimizers).filter((name) => name !== 'sgd' && name !== 'rprop')
    for (const name of others) expect(divisorOf(complete({ name } as OptimizerInput)), name).toBe(10)
  })

  it('[RANGE-28] of all optimizers rprop alone ignores the rates after its first', () => {
    const deaf = Object.keys(optimizers).filter((name) => !followsItsRate(complete({ name } as OptimizerInput)))
    expect(deaf).toEqual(['rprop'])
  })
})
