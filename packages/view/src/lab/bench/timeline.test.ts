import { expect, it } from 'vitest'
import { advanced, redone, timelineOf, undone, withPresent } from './timeline.ts'

it('[LAB-21] what was done is undone and redone, and what is done after an undo takes the place of what was undone', () => {
  const c = advanced(advanced(timelineOf('a'), 'b'), 'c')
  expect([undone(c).present, undone(undone(undone(c))).present, redone(undone(c))]).toEqual(['b', 'a', c])
  expect(advanced(undone(c), 'd')).toEqual({ past: ['a', 'b'], present: 'd', future: [] })
  expect(withPresent(c, 'C')).toEqual({ past: ['a', 'b'], present: 'C', future: [] })
})
