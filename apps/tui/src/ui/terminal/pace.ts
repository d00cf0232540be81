import type { Pace } from '@sweetspot/view'

/** The clock of the process, and 20 to 25 pictures a second of what is under way: what takes long trains on threads, apart. */
export const pace: Pace = {
  interval: 25,
  rest: 1,
  now: () => performance.now(),
  after(milliseconds, call) {
    const timer = setTimeout(call, milliseconds)
    return () => clearTimeout(timer)
  },
}
