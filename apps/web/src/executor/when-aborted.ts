import type { AbortLike } from '@sweetspot/core'

/** Milliseconds between two looks at a signal that cannot call back. */
const interval = 10

/** Calls back once, when a signal is aborted; returns how to stop waiting for it. */
export function whenAborted(signal: AbortLike, act: () => void): () => void {
  if (signal instanceof EventTarget) {
    signal.addEventListener('abort', act, { once: true })
    return () => signal.removeEventListener('abort', act)
  }
  const timer = setInterval(() => {
    if (!signal.aborted) return
    clearInterval(timer)
    act()
  }, interval)
  return () => clearInterval(timer)
}
