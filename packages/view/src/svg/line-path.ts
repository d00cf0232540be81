interface Pixel {
  readonly x: number
  readonly y: number
}

/**
 * A line through points as path data, in steps from each point to the next: half as long as places in full. Places are rounded
 * before steps are taken, so that no error adds up.
 *
 * @param decimals of a pixel that are kept
 */
export function linePath(points: readonly Pixel[], decimals = 1): string {
  const unit = 10 ** decimals
  const [first, ...others] = points.map(({ x, y }) => ({ x: Math.round(x * unit), y: Math.round(y * unit) }))
  if (first === undefined) return ''
  let from = first
  let steps = ''
  for (const to of others) {
    if (to.x === from.x && to.y === from.y) continue
    steps += `${token((to.x - from.x) / unit)}${token((to.y - from.y) / unit)}`
    from = to
  }
  const start = `M${first.x / unit + 0} ${first.y / unit + 0}`
  // A step of nothing makes a dot where there is one point.
  return `${start}l${steps === '' ? '0 0' : steps.trimStart()}`
}

/** A number as short as a path reads it; its sign parts it from the number before. */
function token(value: number): string {
  const text = String(value + 0).replace(/^(-?)0\./, '$1.')
  return text.startsWith('-') ? text : ` ${text}`
}
