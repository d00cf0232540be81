import { expect, it } from 'vitest'
import { formatAge } from './age.ts'
import { formatBytes } from './bytes.ts'

it('[TDGN-87] sizes have two or three digits and a unit', () => {
  expect([0, 999, 999.6, 9_960, 48_200_000, 2e15].map(formatBytes)).toEqual([
    '0 B',
    '999 B',
    '1.0 kB',
    '10 kB',
    '48 MB',
    '2000 TB',
  ])
})

it('[TDGN-88] ages are in the largest unit that they fill', () => {
  const second = 1000
  const ages = [-5, 42, 60, 3599, 7200, 86_400, 800 * 86_400].map((seconds) => formatAge(seconds * second))
  expect(ages).toEqual(['now', '42 s', '1 min', '59 min', '2 h', '1 d', '2 y'])
})
