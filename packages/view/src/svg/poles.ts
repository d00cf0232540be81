/** An upright line with its name, in pixels. */
export interface Upright {
  readonly x: number
  /** Left and right end of the name. */
  readonly from: number
  readonly to: number
  readonly leftward: boolean
}

/** A lane for each name: above every pole that it would cross and every name that it would touch. */
export function polesOf(uprights: readonly Upright[]): number[] {
  const lanes = uprights.map(() => -1)
  const order = [...uprights.keys()].sort((a, b) => {
    const [one, other] = [uprights[a]!, uprights[b]!]
    if (one.leftward !== other.leftward) return one.leftward ? -1 : 1
    return one.leftward ? one.x - other.x : other.x - one.x
  })
  for (const index of order) {
    const { from, to } = uprights[index]!
    const touched = uprights.flatMap((other, i) =>
      lanes[i]! >= 0 && other.from < to + 6 && other.to > from - 6 ? [lanes[i]!] : [],
    )
    lanes[index] = Math.max(-1, ...touched) + 1
  }
  return lanes
}
