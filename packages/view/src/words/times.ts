import { formatCount } from '../format/count.ts'

/** A ratio as a multiple: `1.4x`, `134x`, `4.2e7x`. */
export function formatTimes(ratio: number): string {
  if (!Number.isFinite(ratio)) return `${ratio}x`
  if (ratio >= 1e6) {
    const [mantissa, exponent] = ratio.toExponential(1).split('e') as [string, string]
    return `${Number(mantissa)}e${Number(exponent)}x`
  }
  return ratio >= 10 ? `${formatCount(ratio)}x` : `${Number(ratio.toPrecision(2))}x`
}
