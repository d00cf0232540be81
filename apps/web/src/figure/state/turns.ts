/** Whoever may train unasked, one at a time. */
export interface Turns {
  /** Waits in line; `begin` is called when it is this one's turn, perhaps at once. Returns how to leave the line or end the turn. */
  take(begin: () => void): () => void
}

interface Waiting {
  readonly begin: () => void
}

/** A line in which one is served at a time, in the order of arrival. */
export function createTurns(): Turns {
  const line: Waiting[] = []
  return {
    take(begin) {
      const own: Waiting = { begin }
      line.push(own)
      if (line[0] === own) begin()
      return () => {
        const at = line.indexOf(own)
        if (at < 0) return
        line.splice(at, 1)
        if (at === 0) line[0]?.begin()
      }
    },
  }
}

/** The line of all figures on the page. */
export const pageTurns = createTurns()
