import type { Pace } from '@sweetspot/view'

/** At most eight pictures a second of what is under way, by the page's clock. */
export const pace: Pace = {
  interval: 120,
  now: () => performance.now(),
  after(milliseconds, call) {
    const timer = setTimeout(call, milliseconds)
    return () => clearTimeout(timer)
  },
}
