/**
 * The fixed permutation behind both splits: Fisher–Yates (Knuth, TAOCP 2, 3.4.2 P) driven by mulberry32 (T. Ettinger), a
 * 32-bit generator short enough to be read here. It belongs to the generator, so a change of the engine's chance never
 * moves a split.
 */
export function shuffled(items, seed) {
  const order = [...items]
  let state = seed | 0
  const uniform = () => {
    state = (state + 0x6d2b79f5) | 0
    let word = Math.imul(state ^ (state >>> 15), 1 | state)
    word = (word + Math.imul(word ^ (word >>> 7), 61 | word)) ^ word
    return ((word ^ (word >>> 14)) >>> 0) / 4294967296
  }
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(uniform() * (i + 1))
    const taken = order[i]
    order[i] = order[j]
    order[j] = taken
  }
  return order
}
