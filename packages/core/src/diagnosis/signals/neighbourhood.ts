import type { Neighbour } from '../neighbour.ts'

/** Where a run stands among the same run at other rates. */
export interface Neighbourhood {
  readonly learningRate: number
  /** Final loss of this run: as the neighbours' list has it, else the curve's own. */
  readonly finalLoss: number
  readonly best: Neighbour
  /** Initial loss − best final loss. */
  readonly gain: number
  /** (finalLoss − best final loss) / gain. */
  readonly excess: number
  /** The other rates, rising. */
  readonly others: readonly Neighbour[]
}

/** Rates closer than this, relatively, are the same rate. */
const sameRate = 1e-9

/** The run among its neighbours; null where its rate is unknown, it has none, or nobody gained anything. */
export function neighbourhoodOf(
  learningRate: number | undefined,
  ownFinal: number,
  start: number,
  neighbours: readonly Neighbour[],
): Neighbourhood | null {
  if (learningRate === undefined) return null
  const isOwn = (other: Neighbour) => Math.abs(other.learningRate - learningRate) <= sameRate * learningRate
  const others = neighbours.filter((other) => !isOwn(other)).sort((a, b) => a.learningRate - b.learningRate)
  if (others.length === 0) return null
  const own = neighbours.find(isOwn) ?? { learningRate, finalLoss: ownFinal }
  const best = others.reduce((top, other) => (other.finalLoss < top.finalLoss ? other : top), own)
  const gain = start - best.finalLoss
  if (!(gain > 0) || !Number.isFinite(gain)) return null
  return {
    learningRate,
    finalLoss: own.finalLoss,
    best,
    gain,
    excess: (own.finalLoss - best.finalLoss) / gain,
    others,
  }
}
