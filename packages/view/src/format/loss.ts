/**
 * A loss with four significant digits: `2.303`, `0.02731`, `1.234e-5`; whole numbers below a million as they are: `300`.
 *
 * The ends of the number line are spelled `Infinity`, `-Infinity` and `NaN`, as the engine names them.
 */
export function formatLoss(loss: number): string {
  if (!Number.isFinite(loss)) return String(loss)
  if (loss < 0) return `−${formatLoss(-loss)}`
  if (Number.isInteger(loss) && loss < 1e6) return String(loss)
  if (loss >= 1e6 || loss < 1e-3) {
    const [mantissa, exponent] = loss.toExponential(3).split('e') as [string, string]
    return `${mantissa}e${Number(exponent)}`
  }
  return loss >= 9_999.5 ? loss.toFixed(0) : loss.toPrecision(4)
}
