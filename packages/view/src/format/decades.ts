/** A distance on a log axis, signed, in decades (dimensionless, log₁₀ of a ratio): `+0.42 decades`, `−1.30 decades`. */
export function formatDecades(decades: number): string {
  if (!Number.isFinite(decades)) return `${decades} decades`
  const size = Math.abs(decades).toFixed(2)
  if (size === '0.00') return '0 decades'
  return `${decades < 0 ? '−' : '+'}${size} ${size === '1.00' ? 'decade' : 'decades'}`
}
