/** A log that cannot be read, with the reason and what to do. */
export class LogError extends Error {
  override readonly name = 'LogError'
  /** The titles of the columns, where the log is a table without a loss column: one of them may be it. */
  readonly titles: readonly string[]

  constructor(message: string, titles: readonly string[] = []) {
    super(message)
    this.titles = titles
  }
}
