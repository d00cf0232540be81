import { expect, it } from 'vitest'
import { formatDuration } from './duration.ts'

it('[WEB-24] times are milliseconds below a second and seconds above', () => {
  expect([0, 84.4, 999.4, 999.5, 61_234].map(formatDuration)).toEqual(['0 ms', '84 ms', '999 ms', '1.00 s', '61.23 s'])
})
