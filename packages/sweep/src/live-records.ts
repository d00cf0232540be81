import type { StepRecord } from '@sweetspot/schema'

/**
 * Whether a record goes to who listens while the run is under way: all of the first 1,024 steps, every second of the next
 * 1,024, every fourth of the next 2,048 … A small task makes millions of steps a second, more than another thread can take
 * in; the result's own records know nothing of this.
 */
export function isLive({ step }: StepRecord): boolean {
  const doublings = 32 - Math.clz32(step >> 10)
  return (step & ((1 << doublings) - 1)) === 0
}
