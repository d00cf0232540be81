/** How often a listener is called, by the clock of its host: this package has none. */
export interface Pace {
  /** Least milliseconds between two calls. */
  readonly interval: number
  /** Rest after a picture, as a multiple of what it took: 4 where nothing else is said. */
  readonly rest?: number
  now(): number
  /** Calls back after a time in milliseconds; returns how to take that back. */
  after(milliseconds: number, call: () => void): () => void
}

/** Drawing gets at most a fifth of the time, the engine has the rest. */
const usualRest = 4

/**
 * Subscribes a listener that hears several changes as one, the more seldom the longer it takes, and of a change of the
 * status at once; returns how to stop.
 */
export function paced(
  subscribe: (listener: () => void) => () => void,
  status: () => unknown,
  listener: () => void,
  { interval, rest: restPerWork = usualRest, now, after }: Pace,
): () => void {
  let heard = status()
  let rest = interval
  let cancel: (() => void) | undefined
  const call = () => {
    cancel?.()
    cancel = undefined
    heard = status()
    const begin = now()
    listener()
    // React renders after the listener has returned, and before the next timer.
    after(0, () => {
      rest = Math.max(interval, restPerWork * (now() - begin))
    })
  }
  const unsubscribe = subscribe(() => {
    if (status() !== heard) call()
    else cancel ??= after(rest, call)
  })
  return () => {
    cancel?.()
    unsubscribe()
  }
}
