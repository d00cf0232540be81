const units = ['B', 'kB', 'MB', 'GB', 'TB'] as const

/** The size of a file as people read it, in powers of a thousand: `512 B`, `1.2 kB`, `48 MB`. */
export function formatBytes(bytes: number): string {
  let [value, unit] = [bytes, 0]
  while (value >= 999.5 && unit < units.length - 1) {
    value /= 1000
    unit++
  }
  return `${unit > 0 && value < 9.95 ? value.toFixed(1) : value.toFixed(0)} ${units[unit]}`
}
