import { expect } from 'vitest'

/** States a number as the range it lies in, both ends included. */
export function expectWithin(value: number, low: number, high: number): void {
  expect(value).toBeGreaterThanOrEqual(low)
  expect(value).toBeLessThanOrEqual(high)
}
