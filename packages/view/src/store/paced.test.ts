import { expect, it, vi } from 'vitest'
import { paced } from './paced.ts'

it('[WEB-23] a listener hears many changes as one, a new status at once, and less when it is slow', () => {
  vi.useFakeTimers()
  let status = 'idle'
  let change = () => {}
  const heard: string[] = []
  let clock = 0
  let slowness = 0
  const stop = paced(
    (listener) => {
      change = listener
      return () => heard.push('unsubscribed')
    },
    () => status,
    () => {
      heard.push(status)
      clock += slowness
    },
    {
      interval: 100,
      now: () => clock,
      after(milliseconds, call) {
        const timer = setTimeout(call, milliseconds)
        return () => clearTimeout(timer)
      },
    },
  )
  status = 'running'
  for (let i = 0; i < 5; i++) change()
  expect(heard).toEqual(['running'])
  vi.advanceTimersByTime(100)
  expect(heard).toEqual(['running', 'running'])
  change()
  status = 'done'
  change()
  vi.advanceTimersByTime(1000)
  expect(heard).toEqual(['running', 'running', 'done'])
  slowness = 50
  status = 'running'
  change()
  vi.advanceTimersByTime(0)
  change()
  vi.advanceTimersByTime(199)
  expect(heard.slice(3)).toEqual(['running'])
  vi.advanceTimersByTime(1)
  expect(heard.slice(3)).toEqual(['running', 'running'])
  change()
  stop()
  vi.advanceTimersByTime(1000)
  expect(heard.slice(5)).toEqual(['unsubscribed'])
  vi.useRealTimers()
})
