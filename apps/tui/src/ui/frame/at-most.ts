import type { Pace } from '@sweetspot/view'

/** Least milliseconds between two pictures: more than 60 in a second nobody sees. */
const least = 16

/** A function that is called at once when it was quiet, and soon where calls come faster than pictures can be seen: the last is never lost. */
export function atMost(call: () => void, { now, after }: Pace): { call(): void; stop(): void } {
  let last = Number.NEGATIVE_INFINITY
  let cancel: (() => void) | undefined
  const run = () => {
    cancel = undefined
    last = now()
    call()
  }
  return {
    call() {
      if (cancel) return
      const wait = last + least - now()
      if (wait <= 0) run()
      else cancel = after(wait, run)
    },
    stop: () => cancel?.(),
  }
}
