/** A stretch of a line, in any unit. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** The lane of each span, 0 first, such that spans in one lane keep `gap` between them; placed from left to right. */
export function lanesOf(spans: readonly Span[], gap: number): number[] {
  const lanes = spans.map(() => 0)
  const ends: number[] = []
  const order = spans.map((_, index) => index).sort((a, b) => spans[a]!.from - spans[b]!.from || a - b)
  for (const index of order) {
    const { from, to } = spans[index]!
    const free = ends.findIndex((end) => end + gap <= from)
    const lane = free < 0 ? ends.length : free
    ends[lane] = to
    lanes[index] = lane
  }
  return lanes
}

/**
 * The places nearest to `wanted` that lie in [low, high] and keep `gap` apart; order is kept.
 *
 * Neighbours that push each other share the shift (pool adjacent violators). When not all fit, the gap shrinks evenly.
 */
export function spread(wanted: readonly number[], gap: number, low: number, high: number): number[] {
  const count = wanted.length
  if (count === 0) return []
  const room = count === 1 ? gap : Math.min(gap, (high - low) / (count - 1))
  const order = wanted.map((_, index) => index).sort((a, b) => wanted[a]! - wanted[b]! || a - b)
  const blocks: { sum: number; size: number }[] = []
  order.forEach((index, rank) => {
    blocks.push({ sum: Math.min(high, Math.max(low, wanted[index]!)) - rank * room, size: 1 })
    while (blocks.length > 1 && mean(blocks.at(-2)!) > mean(blocks.at(-1)!)) {
      const merged = blocks.pop()!
      const into = blocks.at(-1)!
      into.sum += merged.sum
      into.size += merged.size
    }
  })
  const places: number[] = new Array(count).fill(0)
  let rank = 0
  for (const block of blocks) {
    for (let member = 0; member < block.size; member++, rank++) {
      const base = Math.min(high - (count - 1) * room, Math.max(low, mean(block)))
      places[order[rank]!] = base + rank * room
    }
  }
  return places
}

const mean = ({ sum, size }: { readonly sum: number; readonly size: number }): number => sum / size
