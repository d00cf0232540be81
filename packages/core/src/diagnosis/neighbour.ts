/** The same run at another rate: what it takes to call a rate too small. */
export interface Neighbour {
  readonly learningRate: number
  /** Full training loss after the last update; Infinity where the run left the finite numbers. */
  readonly finalLoss: number
  /** Its losses, step by step like the curve's: what it takes to see one bad batch at every rate. */
  readonly losses?: readonly number[]
}
