/** Three digits that matter, thousands apart. */
export function figures(value) {
  if (value >= 100) return String(Math.round(Number(value.toPrecision(3)))).replace(/\B(?=(\d{3})+$)/g, ',')
  return String(Number(value.toPrecision(3)))
}

export const range = ([low, high], show = figures) => `${show(low)} – ${show(high)}`
