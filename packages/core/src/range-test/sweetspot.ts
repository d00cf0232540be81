import { noiseFloor, startLevel } from './noise.ts'
import { readWhole } from './reading.ts'
import { defineRule } from './rule.ts'
import { indexOfSmallest } from './slope.ts'
import { correctedMean } from './smoothing.ts'

/** Share of the gain so far that the loss has to give back: between 15% and 60% the picks hardly move. */
const giveBack = 0.25
/** Share of the whole fall that has to be won before a rise counts: a bump near the start is not the turn. */
const leastGain = 0.5
/** Decay rate of the running mean, unless told otherwise: the turn shows some three steps late. */
const defaultSmoothing = 0.7

/**
 * The rate where the loss turns, divided by a safety factor.
 *
 *   S: the running mean of the losses (β 0.7), start: the mean of its first five, best_k: its smallest so far
 *   turn: the first k with  S_k > best_k + max(¼·(start − best_k), 5σ_S)  and  start − best_k ≥ ½·(start − min S)
 *   pick: η_turn / divisor
 *
 * σ_S is the standard deviation of batch noise in S, so that noise is neither fall nor turn. Where the run leaves the finite
 * numbers before it turns, the last finite point is the turn. A ramp that begins beyond the cliff is refused: its loss first
 * rises by more than it falls later. `divisor`: 3 or 10, see `divisorOf`.
 *
 * Source: Sweetspot; constants calibrated against sweeps of whole runs.
 */
export const sweetspot = defineRule({
  name: 'sweetspot',
  source: 'Sweetspot, calibrated against sweeps of whole runs',
  leastPoints: 10,
  read: (curve, { smoothing = defaultSmoothing }) => readWhole(curve, (losses) => correctedMean(losses, smoothing)),
  pick({ learningRates, losses, noise: deviation, broke }, { divisor = 10, smoothing = defaultSmoothing }) {
    const start = startLevel(losses)
    const noise = noiseFloor(losses, deviation, smoothing)
    const lowest = losses[indexOfSmallest(losses)]!
    const fall = start - lowest
    if (!(fall > noise)) return 'no-fall'
    if (risesFirst(losses, lowest, noise)) return 'rises-first'
    let best = start
    let index = losses.findIndex((loss) => {
      best = Math.min(best, loss)
      const gain = start - best
      return gain >= leastGain * fall && loss > best + Math.max(giveBack * gain, noise)
    })
    if (index === -1 && broke) index = losses.length - 1
    if (index === -1) return 'no-rise'
    return { index, learningRate: learningRates[index]! / divisor, edge: 'none' }
  },
})

/** Whether the losses rise above the first by more than they ever fall below it, and that before half of the fall is won. */
function risesFirst(losses: Float64Array, lowest: number, noise: number): boolean {
  const first = losses[0]!
  const fall = first - lowest
  const won = losses.findIndex((loss) => first - loss >= leastGain * fall)
  return losses.subarray(0, won).some((loss) => loss - first > fall + noise)
}
