import type { Training } from './training.ts'

/** A training, and how a screen looks at it. */
export interface Viewed<Look> extends Training {
  look(): Look
  /** Looks at it otherwise. */
  turn(change: Partial<Look>): void
}

/** A training that is looked at in one way at first. */
export function viewed<Look extends object>(training: Training, first: Look): Viewed<Look> {
  const listeners = new Set<() => void>()
  let look = first
  return {
    ...training,
    look: () => look,
    turn(change) {
      look = { ...look, ...change }
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      const stop = training.subscribe(listener)
      return () => {
        listeners.delete(listener)
        stop()
      }
    },
  }
}
