import { expect, it } from 'vitest'
import { basePathOf } from './base-path.ts'

it('[WEB-17] BASE_PATH is a path with or without a slash at its end; anything else stops the build', () => {
  expect([undefined, '', '/', '/x', '/courses/rates/'].map(basePathOf)).toEqual(['', '', '', '/x', '/courses/rates'])
  for (const wrong of ['x', 'https://host/x', '/x y', '//x']) {
    expect(() => basePathOf(wrong)).toThrow(`expected a path such as /x or /courses/rates, got '${wrong}'`)
  }
})
