/** Calls back when the page has nothing else to do; returns how to call it off. */
export function whenIdle(callback: () => void): () => void {
  // Safari has no idle callbacks.
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(callback, 200)
    return () => clearTimeout(timer)
  }
  const handle = requestIdleCallback(() => callback(), { timeout: 2000 })
  return () => cancelIdleCallback(handle)
}
