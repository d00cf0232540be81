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
 *
 * @param gap one for all, or that of two neighbours, by their indices
 */
export function spread(
  wanted: readonly number[],
  gap: number | ((one: number, next: number) => number),
  low: number,
  high: number,
): number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => wanted[a]! - wanted[b]! || a - b)
  const offsets = offsetsOf(order, typeof gap === 'number' ? () => gap : gap, high - low)
  const blocks: { sum: number; size: number }[] = []
  order.forEach((index, rank) => {
    blocks.push({ sum: Math.min(high, Math.max(low, wanted[index]!)) - offsets[rank]!, size: 1 })
    while (blocks.length > 1 && mean(blocks.at(-2)!) > mean(blocks.at(-1)!)) {
      const merged = blocks.pop()!
      const into = blocks.at(-1)!
      into.sum += merged.sum
      into.size += merged.size
    }
  })
  const places: number[] = new Array(wanted.length).fill(0)
  let rank = 0
  for (const block of blocks) {
    const base = Math.min(high - offsets.at(-1)!, Math.max(low, mean(block)))
    for (let member = 0; member < block.size; member++, rank++) places[order[rank]!] = base + offsets[rank]!
  }
  return places
}

/** How far each place is from the first at least; all together not more than there is room. */
function offsetsOf(order: readonly number[], gapOf: (one: number, next: number) => number, room: number): number[] {
  let reach = 0
  const offsets = order.map((index, rank) => {
    if (rank > 0) reach += gapOf(order[rank - 1]!, index)
    return reach
  })
  return reach > room ? offsets.map((offset) => (offset * room) / reach) : offsets
}

const mean = ({ sum, size }: { readonly sum: number; readonly size: number }): number => sum / size
