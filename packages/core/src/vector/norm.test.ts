import { expect, it } from 'vitest'
import { lengthOf } from './norm.ts'

it('[RUN-18] a length is finite wherever it can be, also where its square is not', () => {
  expect(lengthOf([3e200, 4e200])).toBeCloseTo(5e200, -190)
  expect(lengthOf([3e-200, 4e-200]) / 5e-200).toBeCloseTo(1, 12)
  expect(lengthOf([0, 0])).toBe(0)
  expect(lengthOf([1, Number.NaN])).toBeNaN()
  expect(lengthOf([1, Number.NEGATIVE_INFINITY])).toBe(Number.POSITIVE_INFINITY)
})
