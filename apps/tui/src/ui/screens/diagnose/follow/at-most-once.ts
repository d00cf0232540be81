import type { Pace } from '@sweetspot/view'

/**
 * Begins work when it is asked for, but not before some milliseconds after the last begin, nor before a rest as long as the work
 * took: a long log leaves half of a core to whoever writes it. Several wishes meanwhile are one.
 */
export function atMostOnce(
  interval: number,
  work: () => Promise<void>,
  { now, after }: Pick<Pace, 'now' | 'after'>,
): { ask(): void; stop(): void } {
  let isWanted = false
  let isWorking = false
  let next = Number.NEGATIVE_INFINITY
  let cancel: (() => void) | undefined

  async function begin(): Promise<void> {
    cancel = undefined
    isWanted = false
    isWorking = true
    const from = now()
    await work()
    isWorking = false
    next = Math.max(from + interval, 2 * now() - from)
    if (isWanted) ask()
  }

  function ask(): void {
    isWanted = true
    if (isWorking || cancel !== undefined) return
    const wait = next - now()
    if (wait <= 0) void begin()
    else cancel = after(wait, () => void begin())
  }

  return {
    ask,
    stop() {
      cancel?.()
      cancel = undefined
      isWanted = false
    },
  }
}
