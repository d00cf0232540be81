/** A signed number for running text, at most three significant digits, without needless zeros: `0.188`, `−4900`, `2.2e12`. */
export function formatShort(value: number): string {
  if (!Number.isFinite(value) || value === 0) return String(value === 0 ? 0 : value).replace('-', '−')
  const size = Math.abs(value)
  const rounded = Number(value.toPrecision(3))
  const text = size >= 1e6 || size < 1e-3 ? rounded.toExponential().replace('e+', 'e') : String(rounded)
  return text.replace(/^-/, '−')
}
