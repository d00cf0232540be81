import type { Pace } from '@sweetspot/view'

/** The clock of the process, and at most 25 pictures a second of what is under way. */
export const pace: Pace = {
  interval: 40,
  now: () => performance.now(),
  after(milliseconds, call) {
    const timer = setTimeout(call, milliseconds)
    return () => clearTimeout(timer)
  },
}
