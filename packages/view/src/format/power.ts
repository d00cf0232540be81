const superscripts: Readonly<Record<string, string>> = {
  '-': '⁻',
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
}

/** The whole exponent of a power of ten (−3 for 0.001), or null for a number that is not one. */
export function powerOfTen(value: number): number | null {
  if (!(value > 0) || !Number.isFinite(value)) return null
  const exponent = Math.round(Math.log10(value))
  return Math.abs(value / Number(`1e${exponent}`) - 1) < 1e-9 ? exponent : null
}

/**
 * A power of ten as axes write it: `10⁻³`, `1`, `10`, `10²`; with `ascii` as `1e-3`.
 *
 * Throws on a number that is not a power of ten.
 */
export function formatPower(value: number, ascii = false): string {
  const exponent = powerOfTen(value)
  if (exponent === null) {
    throw new RangeError(`formatPower: expected a power of ten, got ${value}. Use formatRate for other numbers.`)
  }
  if (exponent === 0) return '1'
  if (exponent === 1) return '10'
  return ascii ? `1e${exponent}` : `10${[...String(exponent)].map((digit) => superscripts[digit]).join('')}`
}
