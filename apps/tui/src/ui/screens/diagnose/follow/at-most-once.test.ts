import { describe, expect, it } from 'vitest'
import { atMostOnce } from './at-most-once.ts'

/** Work that takes a time, on a clock that is set by hand. */
function paced(takes: number) {
  let time = 0
  let timers: { readonly at: number; readonly call: () => void }[] = []
  const begun: number[] = []
  const work = atMostOnce(
    1000,
    async () => {
      begun.push(time)
      time += takes
    },
    {
      now: () => time,
      after(milliseconds, call) {
        const timer = { at: time + milliseconds, call }
        timers.push(timer)
        return () => {
          timers = timers.filter((one) => one !== timer)
        }
      },
    },
  )
  async function wait(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve))
    const [timer] = timers
    timers = timers.slice(1)
    time = Math.max(time, timer?.at ?? time)
    timer?.call()
    await new Promise((resolve) => setImmediate(resolve))
  }
  return { work, begun, wait }
}

describe('work that is asked for often', () => {
  it('[TDGN-32] begins at once, then a second later, however often it was asked for', async () => {
    const { work, begun, wait } = paced(10)
    for (let i = 0; i < 5; i++) work.ask()
    await wait()
    expect(begun).toEqual([0, 1000])
  })

  it('[TDGN-33] rests as long as it took', async () => {
    const { work, begun, wait } = paced(2000)
    work.ask()
    work.ask()
    await wait()
    expect(begun).toEqual([0, 4000])
  })

  it('[TDGN-34] is not begun after it was stopped', async () => {
    const { work, begun, wait } = paced(10)
    work.ask()
    await wait()
    work.ask()
    work.stop()
    await wait()
    expect(begun).toEqual([0])
  })
})
