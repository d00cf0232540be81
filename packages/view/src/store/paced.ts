/** How often a listener is called. */
export interface Pace {
  /** Least milliseconds between two calls. */
  readonly interval: number
  now(): number
}

/** Rest after a picture, as a multiple of what it took: drawing gets at most a fifth of the time, the engine has the rest. */
const restPerWork = 4

/**
 * Subscribes a listener that hears several changes as one, the more seldom the longer it takes, and of a change of the
 * status at once; returns how to stop.
 */
export function paced(
  subscribe: (listener: () => void) => () => void,
  status: () => unknown,
  listener: () => void,
  { interval, now }: Pace,
): () => void {
  let heard = status()
  let rest = interval
  let timer: ReturnType<typeof setTimeout> | undefined
  const call = () => {
    clearTimeout(timer)
    timer = undefined
    heard = status()
    const begin = now()
    listener()
    // React renders after the listener has returned, and before the next timer.
    setTimeout(() => {
      rest = Math.max(interval, restPerWork * (now() - begin))
    })
  }
  const unsubscribe = subscribe(() => {
    if (status() !== heard) call()
    else timer ??= setTimeout(call, rest)
  })
  return () => {
    clearTimeout(timer)
    unsubscribe()
  }
}
