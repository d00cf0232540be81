import type { RunConfig } from '@sweetspot/schema'

/** What the stop rule remembers: plain numbers. */
export type StopState = { count: number; power: number; mean: number; first: number; best: number }

/** The state before the first loss. */
export function initialStopState(): StopState {
  return { count: 0, power: 1, mean: 0, first: 0, best: 0 }
}

/**
 * Whether a run should stop because its loss left all bounds.
 *
 *   s ← (β·s + (1−β)·L) / (1−βᵏ)        the bias-corrected running mean
 *   stop where s > best + (factor − 1) · max(|best|, s₀ − best)
 *
 * The plain rule s > factor · best means nothing for losses near or below zero; this one is the same where best is large and positive.
 * A factor of 0 never stops.
 *
 * @mutates state
 */
export function shouldStop(state: StopState, loss: number, { factor, smoothing }: RunConfig['stop']): boolean {
  if (factor === 0) return false
  state.count += 1
  state.power *= smoothing
  state.mean = smoothing * state.mean + (1 - smoothing) * loss
  const smoothed = state.mean / (1 - state.power)
  if (state.count === 1) {
    state.first = smoothed
    state.best = smoothed
  }
  if (smoothed < state.best) state.best = smoothed
  return smoothed > state.best + (factor - 1) * Math.max(Math.abs(state.best), state.first - state.best)
}
