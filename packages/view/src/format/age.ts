const units = [
  ['s', 60],
  ['min', 60],
  ['h', 24],
  ['d', 365],
] as const

/** How long ago something was, in one unit: `now`, `42 s`, `3 min`, `5 h`, `12 d`, `2 y`. */
export function formatAge(milliseconds: number): string {
  let value = Math.floor(Math.max(0, milliseconds) / 1000)
  if (value < 2) return 'now'
  for (const [unit, next] of units) {
    if (value < next) return `${value} ${unit}`
    value = Math.floor(value / next)
  }
  return `${value} y`
}
