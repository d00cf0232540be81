/**
 * A time span for people.
 *
 * @example
 * formatDuration(84.4) // '84 ms'
 * formatDuration(1234) // '1.23 s'
 */
export function formatDuration(milliseconds: number): string {
  return milliseconds < 999.5 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(2)} s`
}
