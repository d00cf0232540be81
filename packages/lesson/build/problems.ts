/** What is wrong with the lesson's sources, with the place of each. */
export interface Problems {
  readonly found: readonly string[]
  /** Notes a problem at a place such as `chapters/01-the-knob.md:12`. */
  add(place: string, problem: string): void
}

export function createProblems(): Problems {
  const found: string[] = []
  return {
    found,
    add(place, problem) {
      found.push(`${place}: ${problem}`)
    },
  }
}
