/** The finding after or before the chosen one; none is chosen before the first and after the last. */
export function nextFinding(chosen: number | null, by: 1 | -1, count: number): number | null {
  if (chosen === null) return by === 1 ? 0 : count - 1
  const next = chosen + by
  return next < 0 || next >= count ? null : next
}
