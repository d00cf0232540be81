import { expect, it } from 'vitest'
import { atMost } from './at-most.ts'

it('[TUI-64] a burst of changes is drawn at once and once more, and the last of them is never lost', () => {
  let time = 0
  let due: (() => void) | undefined
  let drawn = 0
  const after = (_milliseconds: number, call: () => void) => {
    due = call
    return () => {
      due = undefined
    }
  }
  const pictures = atMost(() => drawn++, { interval: 0, now: () => time, after })
  for (let i = 0; i < 1000; i++) pictures.call()
  expect(drawn).toBe(1)
  time = 16
  due?.()
  expect(drawn).toBe(2)
  time = 100
  pictures.call()
  pictures.call()
  pictures.stop()
  expect([drawn, due]).toEqual([3, undefined])
})
