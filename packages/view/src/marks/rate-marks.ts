import { type RunMark, runMark } from './run-mark.ts'

/**
 * The marks of a set of learning rates, in the order given: the smallest is cold and A, the largest hot.
 *
 * Colours are spread by rank, not by distance, so neighbours stay apart. With `best` (one of the rates) the accent
 * falls on it: everything below is colder, everything above hotter. Equal rates share a mark.
 */
export function rateMarks(learningRates: readonly number[], { best }: { readonly best?: number } = {}): RunMark[] {
  const ranked = [...new Set(learningRates)].sort((a, b) => a - b)
  const bestRank = best === undefined ? null : ranked.indexOf(best)
  if (bestRank === -1) {
    throw new RangeError(`rateMarks: best is ${best}, not one of ${ranked.join(', ')}. Pass a rate of the list.`)
  }
  const last = ranked.length - 1
  const positionOf = (rank: number): number => {
    if (bestRank === null) return last === 0 ? 0.5 : rank / last
    if (rank === bestRank) return 0.5
    return rank < bestRank ? (0.5 * rank) / bestRank : 0.5 + (0.5 * (rank - bestRank)) / (last - bestRank)
  }
  const marks = new Map(ranked.map((rate, rank) => [rate, runMark(rank, positionOf(rank))]))
  return learningRates.map((rate) => marks.get(rate)!)
}
