/** A whole number with its thousands apart: `1,234,567`. Fractions are rounded to the nearest whole number. */
export function formatCount(count: number): string {
  if (!Number.isFinite(count)) return String(count)
  if (Math.abs(count) >= 1e21) return String(count)
  return Math.round(count)
    .toFixed(0)
    .replace(/\B(?=(\d{3})+$)/g, ',')
}

/** A count with its noun in the right number: `1 rate`, `25 rates`; pass `many` where an s does not do it. */
export function plural(count: number, one: string, many: string = `${one}s`): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`
}
