import type { Curve } from '@sweetspot/schema'

/** Where a curve leaves the finite numbers. */
export interface NonFinite {
  readonly index: number
  readonly step: number
  readonly value: number
  readonly quantity: 'loss' | 'gradient' | 'weights' | 'final-loss'
  /** True where finite losses come back and stay: a broken batch or a broken log, not broken weights. */
  readonly isolated: boolean
}

/** Finite losses that must follow the last non-finite one before it counts as isolated. */
const isolatingTail = 5

/** The first place where a loss, a norm or the final loss is not finite; null where all are. */
export function nonFiniteOf(curve: Curve): NonFinite | null {
  const { steps, losses, gradNorms, weightNorms, finalLoss } = curve
  const index = losses.findIndex((loss) => !Number.isFinite(loss))
  const last = losses.findLastIndex((loss) => !Number.isFinite(loss))
  const finalBroken = finalLoss !== undefined && !Number.isFinite(finalLoss)
  const isolated = !finalBroken && losses.length - 1 - last >= Math.max(isolatingTail, losses.length / 10)
  if (index >= 0) return { index, step: steps[index]!, value: losses[index]!, quantity: 'loss', isolated }
  // A missing cell of a log reads as NaN, so only ±Infinity speaks for a norm; loss scaling makes such steps and survives them.
  for (const [norms, quantity] of [
    [gradNorms, 'gradient'],
    [weightNorms, 'weights'],
  ] as const) {
    const at = norms?.findIndex((norm) => Math.abs(norm) === Number.POSITIVE_INFINITY) ?? -1
    if (at >= 0 && (finalBroken || at === losses.length - 1)) {
      return { index: at, step: steps[at]!, value: norms![at]!, quantity, isolated: false }
    }
  }
  if (!finalBroken) return null
  return { index: losses.length, step: steps.at(-1) ?? 0, value: finalLoss, quantity: 'final-loss', isolated: false }
}
