/** A log that cannot be read, with the reason and what to do. */
export class LogError extends Error {
  override readonly name = 'LogError'
}
